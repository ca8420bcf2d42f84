import { subjectOf, type FactId } from '../kms/facts.ts'
import { href } from './href.ts'

/** Where a fact stands on this site, with its source and the day it was checked. */
export const factHref = (id: FactId) => href(`/sources/${subjectOf(id)}/#${id}`)
