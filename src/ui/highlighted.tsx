import type { ElementContent } from 'hast'
import type { ReactNode } from 'react'
import bash from 'refractor/bash'
import { refractor } from 'refractor/core'
import hcl from 'refractor/hcl'
import json from 'refractor/json'
import typescript from 'refractor/typescript'
import yaml from 'refractor/yaml'
import type { Form } from '../kms/forms/form.ts'
import { Marked } from './json-code.tsx'

for (const language of [bash, hcl, json, typescript, yaml]) refractor.register(language)

interface Props {
  children: string
  language: Form['language']
  label: string
}

/** Code with its comments, strings and names told apart, and placeholders marked. */
export function Highlighted({ children, language, label }: Props) {
  return (
    <pre role="group" aria-label={label} tabIndex={0} className="overflow-x-auto px-4 py-3 text-sm sm:px-5">
      <code>
        {refractor.highlight(children, language).children.map((node, at) => shown(node as ElementContent, at))}
      </code>
    </pre>
  )
}

/** Few colours, with one meaning each; what is told apart by none stays as it is. */
const LOOKS: { readonly [Token: string]: string } = {
  comment: 'text-muted italic',
  string: 'text-good',
  keyword: 'text-customer-managed',
  property: 'text-customer-managed',
  'attr-name': 'text-customer-managed',
  key: 'text-customer-managed',
  atrule: 'text-customer-managed',
}

function shown(node: ElementContent, at: number): ReactNode {
  if (node.type === 'text') return <Marked key={at}>{node.value}</Marked>
  if (node.type !== 'element') return null
  const names = [node.properties.className].flat().map(String)
  const look = names.flatMap((name) => LOOKS[name] ?? [])[0]
  return (
    <span key={at} className={look}>
      {node.children.map((child, place) => shown(child, place))}
    </span>
  )
}
