/**
 * A button at rest sends no form. Those of Fluent that keep the focus while they are disabled do so by name only: the browser
 * would still send their form, once more with the second half of a double click.
 */
export function keepRestingButtonsFromSending(): void {
  document.addEventListener(
    'submit',
    (event) => {
      if (event.submitter?.ariaDisabled !== 'true') return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
