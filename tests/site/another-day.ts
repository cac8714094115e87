// Loaded before a program: it takes the clock to be forty days ahead.
const ahead = 40 * 24 * 60 * 60 * 1000
const Real = Date

globalThis.Date = class extends Real {
  constructor(...given: []) {
    if (given.length > 0) super(...given)
    else super(Real.now() + ahead)
  }
  static override now(): number {
    return Real.now() + ahead
  }
  // What the system makes, such as the times of files, is a date too.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object Date]'
  }
} as DateConstructor
