/** What the value of a policy's rows may hold, for the form. The server decides; this only asks the right questions. */

export interface ValueMember {
  member: string
  kind: 'figure' | 'yesNo' | 'choice'
  choices?: readonly string[]
}

const figures = (...members: string[]): ValueMember[] => members.map((member) => ({ member, kind: 'figure' }))

const members: Record<string, readonly ValueMember[]> = {
  'revoked-education-renewal': [{ member: 'renewal', kind: 'choice', choices: ['commercial', 'stop'] }],
  'api-throttling': figures(
    'listedPerMinute',
    'eligibilityPerMinute',
    'validateMigrationPer5Minutes',
    'createMigrationPer5Minutes',
    'otherPerMinute',
  ),
  'cancellation-window': figures('hours'),
  'promotion-seat-increase': [{ member: 'keepsPromotionPrice', kind: 'yesNo' }],
  'first-purchase-look-back': figures('days'),
  'first-purchase-error-name': [
    { member: 'name', kind: 'choice', choices: ['FirstPurchase', 'OfferPurchasedPreviously'] },
  ],
  'cart-lifetime': figures('hours'),
  'sandbox-limits': figures('customers', 'subscriptions', 'seats'),
}

/** The members of a policy's value; none for a rule that only is in force or not. */
export const valueMembers = (name: string): readonly ValueMember[] => members[name] ?? []

/** A row as typed: every member of the value is text, empty where it says nothing. */
export interface RowDraft {
  from: string
  to: string
  flight: string
  value: Record<string, string>
}

export const emptyRow: RowDraft = { from: '', to: '', flight: '', value: {} }

/** A row, ready to be edited. */
export function draftOfRow(row: {
  from?: string | undefined
  to?: string | undefined
  flight?: string | undefined
  value?: Record<string, unknown> | undefined
}): RowDraft {
  return {
    from: row.from ?? '',
    to: row.to ?? '',
    flight: row.flight ?? '',
    value: Object.fromEntries(
      Object.entries(row.value ?? {}).map(([member, value]) => [member, String(value)]),
    ),
  }
}

/** The row a draft stands for. What cannot be a figure is passed on as it was typed, for the server to say so. */
export function rowOfDraft(name: string, { from, to, flight, value }: RowDraft) {
  const said: Record<string, unknown> = {}
  for (const { member, kind } of valueMembers(name)) {
    const typed = value[member]?.trim() ?? ''
    if (typed === '') continue
    if (kind === 'figure') said[member] = /^\d+$/.test(typed) ? Number(typed) : typed
    else said[member] = kind === 'yesNo' ? typed === 'true' : typed
  }
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(flight.trim() && { flight: flight.trim() }),
    value: said,
  }
}
