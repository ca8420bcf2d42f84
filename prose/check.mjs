import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import { toString } from 'nlcst-to-string'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { CODE } from './passages.mjs'
import { FILLER, MOST_WORDS, MOST_WORDS_OF_PARAGRAPH, QUOTED, READING, SPELLING, TERMS } from './rules.mjs'

/** @import { Passage } from './passages.mjs' */

const english = unified()
  .use(retextEnglish)
  .use(function () {
    this.compiler = () => '' // nothing is written
  })
  .use(retextIndefiniteArticle)
  .use(retextQuotes, { preferred: 'smart' })
  .use(retextRedundantAcronyms)
  .use(retextRepeatedWords)
  .use(retextReadability, READING)
  .use(() => (tree, file) => {
    visit(tree, 'SentenceNode', (sentence) => {
      const words = countWords(sentence)
      if (words > MOST_WORDS)
        file.message(`a sentence of ${words} words, make it two: “${toString(sentence)}”`, sentence)
    })
    const words = countWords(tree)
    if (words > MOST_WORDS_OF_PARAGRAPH) file.message(`a paragraph of ${words} words: make it two`, tree)
  })

/** @param {any} node */
function countWords(node) {
  let words = 0
  visit(node, 'WordNode', () => {
    words++
  })
  return words
}

/** Elements of JSON in a sentence keep their straight quotes. @param {string} text */
const withoutJson = (text) => text.replaceAll(/"\w+": ?"[\w*]+"|"\*"/g, CODE)

/** Names of operations, condition keys and principals are as long as AWS makes them. @param {string} text */
const withoutNames = (text) =>
  text.replaceAll(/<[A-Z_]+>|\b(?:\w+_\w+|\w+[:.][\w:.*]*\w|(?:[A-Z]+[a-z]+){2,})(?!\w)/g, 'Name')

/** What stands in quotation marks is spoken about, and not used. Its length stays. @param {string} text */
const withoutQuotes = (text) => text.replaceAll(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length))

/**
 * What is wrong with a passage.
 *
 * @param {Passage} passage
 * @returns {{ file: string, line: number, says: string }[]}
 */
export function complaints({ file, line, text, id = '' }) {
  const place = `${file} ${id}`
  if (QUOTED.test(place)) return []
  const own = withoutQuotes(text)
  const words = [...TERMS, ...FILLER, ...SPELLING]
    .filter(({ except }) => !except?.test(place))
    .flatMap(({ pattern, say }) =>
      [...own.matchAll(pattern)].map((match) => ({
        line: line + own.slice(0, match.index).split('\n').length - 1,
        says: `“${match[0]}”: ${say}`,
      })),
    )
  const parsed = new VFile(withoutNames(withoutJson(text)))
  english.runSync(english.parse(parsed), parsed)
  const language = parsed.messages.map((message) => ({
    line: line + (message.line ?? 1) - 1,
    says: message.ruleId === 'readability' ? `hard to read: “${message.actual}”` : message.reason,
  }))
  return [...words, ...language].map((complaint) => ({ file, ...complaint }))
}
