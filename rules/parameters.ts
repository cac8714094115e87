import { figures } from './figures.ts'
import type { Parameter } from './kernel/parameter.ts'
import type { Text } from './kernel/text.ts'
import { findRule, rules } from './index.ts'

/** A parameter under its full name, with what a reader is told of it and where the site shows it. */
export interface NamedParameter {
  readonly name: string
  readonly parameter: Parameter
  /** The rule's title; for a figure with which nothing is computed, its own. */
  readonly title: Text
  readonly address: string
}

/** A parameter by its full name ("sil.employee-registration.period", "figure.subsidised-age"), or undefined. */
export function findParameter(name: string): NamedParameter | undefined {
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
  if (figure)
    return {
      name,
      parameter: figure,
      title: figure.title,
      address: `/rules/#${name.replace('.', '-')}`,
    }
  const dot = name.lastIndexOf('.')
  const rule = findRule(name.slice(0, dot))
  const key = name.slice(dot + 1)
  return rule && Object.hasOwn(rule.parameters, key)
    ? { name, parameter: rule.parameters[key]!, title: rule.title, address: `/rules/${rule.id}/` }
    : undefined
}

/** The full names of all parameters and figures. */
export const parameterNames: readonly string[] = [
  ...rules.flatMap(({ id, parameters }) => Object.keys(parameters).map((key) => `${id}.${key}`)),
  ...Object.keys(figures),
]
