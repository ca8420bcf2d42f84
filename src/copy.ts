/**
 * Copies the code beside a button, on pages whose parts run no script of their own:
 *
 *   <div data-copied> <pre><code>…</code></pre> <button data-copy>Copy</button><span role="status"></span> </div>
 *
 * Several pieces of code are one text: the explanations between them stay behind.
 */
export async function copyBeside(button: HTMLElement) {
  const box = button.closest('[data-copied]')
  if (!box) return
  const label = button.textContent
  const done = await navigator.clipboard.writeText(textIn(box)).then(
    () => true,
    () => false,
  )
  const says = done ? 'Copied' : 'Your browser refused: select the text and copy it'
  const status = button.nextElementSibling
  button.textContent = says
  if (status) status.textContent = says
  setTimeout(
    () => {
      button.textContent = label
      if (status) status.textContent = ''
    },
    done ? 2000 : 6000,
  )
}

const textIn = (box: Element) =>
  [...box.querySelectorAll('pre code')]
    .map((code) => {
      const lines = [...code.querySelectorAll('.line')]
      return lines.length > 0 ? lines.map(({ textContent }) => textContent).join('\n') : code.textContent.trimEnd()
    })
    .join('\n')
