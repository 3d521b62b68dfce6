/** How long a refusal may take to be drawn. */
const framesMax = 20

/** Takes the person to the first field that was refused, once it is marked. */
export function focusFirstProblem(form: HTMLFormElement | null, frames = framesMax): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (field) field.focus()
    else if (frames > 0) focusFirstProblem(form, frames - 1)
  })
}
