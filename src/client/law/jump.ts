// Goes to an article by its number; a number that is not here gets a message instead of a dead end.
export {}

const form = document.querySelector<HTMLFormElement>('.jump-to')

form?.addEventListener('submit', (event) => {
  const typed = form.querySelector('input')!.value.normalize('NFKC').trim()
  const { law, articles, missing } = form.dataset
  // Anything but a number is a matter for the search page.
  if (!/^\d+$/.test(typed)) return
  event.preventDefault()
  const number = Number(typed)
  const isHere = articles!.split(' ').some((run) => {
    const [first, last = first] = run.split('-')
    return Number(first) <= number && number <= Number(last)
  })
  if (isHere) location.href = `${law}${number}/`
  else form.querySelector('[role=status]')!.textContent = missing!
})
