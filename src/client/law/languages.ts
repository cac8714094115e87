// Remembers which languages a reader wants to see. The switch itself works by its state, without a script.

const key = 'languages'
const choices = document.querySelectorAll<HTMLInputElement>('.languages input')

for (const choice of choices) {
  if (choice.value === remembered()) choice.checked = true
  choice.addEventListener('change', () => {
    try {
      localStorage.setItem(key, choice.value)
    } catch {
      // Where storing is forbidden, the choice holds for this page.
    }
  })
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
