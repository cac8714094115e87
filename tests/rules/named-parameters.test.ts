import { describe, expect, test } from 'vitest'
import { findParameter, parameterNames } from '../../rules/parameters.ts'

describe('a figure, by its full name', () => {
  test('is found with its rule’s title and page', () => {
    expect(findParameter('sil.employee-registration.period')).toMatchObject({
      name: 'sil.employee-registration.period',
      parameter: { unit: 'day', values: [{ value: 30 }] },
      title: { en: 'Registering a new employee' },
      address: '/rules/sil.employee-registration/',
    })
  })

  test('with which nothing is computed is found with its own title and its place among the rules', () => {
    expect(findParameter('figure.subsidised-age')).toMatchObject({
      parameter: { unit: 'year-of-age', values: [{ value: 60 }] },
      title: { zh: expect.stringContaining('年龄') },
      address: '/rules/#figure-subsidised-age',
    })
  })

  test.each([
    'sil.employee-registration',
    'sil.employee-registration.periods',
    'sil.employee-registration.constructor',
    'period',
    'toString',
    'figure.',
    '',
  ])('“%s” is none', (name) => {
    expect(findParameter(name)).toBeUndefined()
  })

  test('is found whenever it is listed, and listed once', () => {
    for (const name of parameterNames) expect(findParameter(name)?.name).toBe(name)
    expect(new Set(parameterNames).size).toBe(parameterNames.length)
    expect(parameterNames).toContain('figure.refusal-fine-maximum')
    expect(parameterNames).toContain('sil.late-payment.rate')
  })
})
