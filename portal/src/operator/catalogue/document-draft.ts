import type { MessageId } from '../../shell/language.ts'

/** A member of a document that a form asks for. */
export interface Member {
  /** `title.sv` */
  path: string
  kind: 'text' | 'lines' | 'figure' | 'instant' | 'words' | 'flag'
  label: MessageId
  /** Kept, though empty; the server says whether that can be. */
  required?: boolean
}

/** The members of a document as typed, by path: flags are `true` or empty. */
export type DocumentDraft = Record<string, string>

type Members = Record<string, unknown>

/** The members of a document, ready to be edited. */
export function draftOfDocument(document: object, members: readonly Member[]): DocumentDraft {
  return Object.fromEntries(members.map(({ path }) => [path, textOf(valueAt(document, path))]))
}

/** The document with what was typed; members that were not touched, or are not asked for, stay as they are. */
export function documentWith<Document extends object>(
  document: Document,
  members: readonly Member[],
  draft: DocumentDraft,
): Document {
  return members.reduce((written, member) => {
    const typed = draft[member.path] ?? ''
    if (typed === textOf(valueAt(document, member.path))) return written
    return withValue(written, member.path.split('.'), writtenValue(member, typed)) as Document
  }, document)
}

const valueAt = (document: object, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Members | undefined)?.[name], document)

function textOf(value: unknown): string {
  if (value === undefined || value === false) return ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** What a member holds once it is typed; `undefined` takes it out of the document. */
function writtenValue({ kind, required }: Member, typed: string): unknown {
  const text = typed.trim()
  if (text === '') return required ? '' : undefined
  switch (kind) {
    case 'figure':
      // What is no figure is passed on for the server to say so.
      return /^\d+$/.test(text) ? Number(text) : text
    case 'words':
      return [...new Set(text.split(/[\s,;]+/).filter(Boolean))]
    case 'flag':
      return true
    default:
      return text
  }
}

function withValue(document: object, [name = '', ...rest]: string[], value: unknown): object {
  const members = { ...document } as Members
  if (rest.length > 0) members[name] = withValue((members[name] ?? {}) as object, rest, value)
  else if (value === undefined) delete members[name]
  else members[name] = value
  return members
}
