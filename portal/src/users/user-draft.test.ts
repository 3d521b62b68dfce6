import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedUser, emptyUser, newUserOf, userProblems } from './user-draft.ts'

const named = changedUser(changedUser(emptyUser('SE'), { firstName: 'Åsa' }), { lastName: 'Öberg' })

test('display name and user name follow the names until somebody chooses others', () => {
  assert.equal(named.displayName, 'Åsa Öberg')
  assert.equal(named.localPart, 'asa.oberg')
  const chosen = changedUser(named, { localPart: 'asa' })
  assert.equal(changedUser(chosen, { lastName: 'Ek' }).localPart, 'asa')
  assert.equal(changedUser(chosen, { lastName: 'Ek' }).displayName, 'Åsa Ek')
})

test('an empty draft names everything that is missing at once', () => {
  assert.deepEqual(Object.keys(userProblems(emptyUser('SE'))), ['displayName', 'localPart'])
})

test('a user name with a blank or a dot at its end is refused', () => {
  for (const localPart of ['asa oberg', 'asa.', '.asa', 'åsa']) {
    assert.deepEqual(Object.keys(userProblems({ ...named, localPart })), ['localPart'], localPart)
  }
})

test('a chosen password has eight characters of three kinds; none is needed', () => {
  assert.deepEqual(userProblems(named), {})
  assert.deepEqual(Object.keys(userProblems({ ...named, password: 'onlyletters' })), ['password'])
  assert.deepEqual(Object.keys(userProblems({ ...named, password: 'Ab1!' })), ['password'])
  assert.deepEqual(userProblems({ ...named, password: 'Brightly5' }), {})
})

test('a new user is on the customer’s domain, and blanks are left out', () => {
  assert.deepEqual(newUserOf(named, 'tallmons.onmicrosoft.com'), {
    displayName: 'Åsa Öberg',
    userPrincipalName: 'asa.oberg@tallmons.onmicrosoft.com',
    firstName: 'Åsa',
    lastName: 'Öberg',
    usageLocation: 'SE',
    passwordProfile: { forceChangePassword: true },
  })
})
