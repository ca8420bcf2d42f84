import { excerptOf, searchIn, type Found } from './rank.ts'
import { SECTIONS_FILE, type Section } from './section.ts'

/**
 * The search of the whole site, in a dialog of its own: loaded when somebody first opens it. Everything is found in the
 * browser; what is typed goes nowhere.
 */
const SHOWN = 10

const BASE = import.meta.env.BASE_URL

type Search = (query: string) => readonly Found[]
let search: Promise<Search> | undefined

/** @throws if the file does not come, or is none of ours */
async function load(): Promise<Search> {
  const response = await fetch(`${BASE}${SECTIONS_FILE}`)
  if (!response.ok) throw new Error(`${response.status}`)
  const sections: Section[] = await response.json()
  return searchIn(sections)
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

const input = element('input', 'min-h-12 w-full rounded-lg border border-edge bg-card px-4 text-lg text-ink')
// not of the type for searching: there the first Escape would clear the words, and only the second close the dialog
input.type = 'text'
input.setAttribute('role', 'searchbox')
input.enterKeyHint = 'go'
input.autocomplete = 'off'
input.spellcheck = false
input.setAttribute('aria-label', 'Search the site')
input.setAttribute('aria-describedby', 'search-status')
input.placeholder = 'A service, an error message, a question'

const status = element('p', 'mt-3 text-sm text-muted')
status.id = 'search-status'
status.setAttribute('role', 'status')

const list = element('ol', 'mt-2 min-h-0 grow overflow-y-auto overscroll-contain')

const close = element('button', 'min-h-11 shrink-0 rounded-lg px-3 font-semibold hover:bg-wash', 'Close')
close.type = 'button'

const dialog = element(
  'dialog',
  'm-auto mt-[6dvh] h-fit max-h-[86dvh] w-[min(44rem,calc(100vw-1.5rem))] flex-col rounded-2xl border border-line bg-paper p-4 text-ink shadow-xl backdrop:bg-black/40 open:flex sm:p-5',
  element('div', 'flex items-center gap-2', input, close),
  status,
  list,
)
dialog.setAttribute('aria-label', 'Search')
document.body.append(dialog)

close.addEventListener('click', () => dialog.close())
// a click beside the dialog lands on the dialog itself
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close()
})
input.addEventListener('input', () => void show())
dialog.addEventListener('keydown', (event) => {
  const links = [...list.querySelectorAll('a')]
  const at = links.findIndex((link) => link === document.activeElement)
  if (event.key === 'ArrowDown' && links.length > 0) {
    event.preventDefault()
    links[Math.min(at + 1, links.length - 1)]?.focus()
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault()
    const before = links[at - 1]
    if (before) before.focus()
    else input.focus()
  } else if (event.key === 'Enter' && document.activeElement === input && links[0]) {
    event.preventDefault()
    links[0].click()
  }
})
// a link to another part of this page loads nothing: the dialog must not stay in front of it
list.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) dialog.close()
})

/** Shows what is found for the words as they stand now. */
async function show() {
  const query = input.value
  if (query.trim() === '') {
    status.textContent = 'Type what you look for. Arrow keys go through what is found.'
    list.replaceChildren()
    return
  }
  let find: Search
  try {
    search ??= load()
    find = await search
  } catch {
    search = undefined // the next letter tries again
    status.textContent =
      'The search could not be loaded. Check the connection and go on typing; all pages are under “Guide”.'
    return
  }
  if (input.value !== query) return // typed on in the meantime: a later call shows that
  const found = find(query)
  const shown = found.slice(0, SHOWN)
  status.textContent =
    found.length === 0
      ? `Nothing found for “${query.trim()}”. Try fewer words, or AWS’s term for it.`
      : found.length > SHOWN
        ? `${SHOWN} best results.`
        : `${found.length === 1 ? 'One result' : `${found.length} results`}.`
  list.replaceChildren(...shown.map(itemOf))
}

function itemOf({ path, anchor, page, heading, text, matched }: Found) {
  const link = element(
    'a',
    'block rounded-lg px-3 py-2.5 hover:bg-wash focus:bg-wash',
    element(
      'span',
      'block font-semibold',
      page,
      ...(heading && heading !== page ? [element('span', 'font-normal text-muted', ` › ${heading}`)] : []),
    ),
    element(
      'span',
      'mt-0.5 block text-sm text-muted',
      ...excerptOf(text, matched).map((piece) =>
        piece.hit ? element('mark', 'bg-transparent font-semibold text-ink', piece.text) : piece.text,
      ),
    ),
  )
  link.href = `${BASE}${path.slice(1)}${anchor && `#${anchor}`}`
  return element('li', 'border-t border-line first:border-t-0', link)
}

/** Opens the search, with the words of before. */
export function open() {
  if (!dialog.open) dialog.showModal()
  input.focus()
  input.select()
  search ??= load()
  search.catch(() => (search = undefined)) // told when something is typed
  void show()
}
