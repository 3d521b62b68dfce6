import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CsvRows } from './csv-rows.ts'

/** The rows of a text that comes in pieces of some characters. */
function rowsOf(text: string, pieceLength = text.length || 1) {
  const reading = new CsvRows()
  const rows = []
  for (let at = 0; at < text.length; at += pieceLength)
    rows.push(...reading.take(text.slice(at, at + pieceLength)))
  rows.push(...reading.take('', { isLast: true }))
  return rows
}

describe('CSV', () => {
  for (const [text, fields] of [
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a","b"\r\n"c","d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a, ""b""",\n', [['a, "b"', '']]],
    ['"two\r\nlines",x\n', [['two\r\nlines', 'x']]],
    ['"",""""\n', [['', '"']]],
    [
      'a,\n,\n',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['a\n\n\r\nb\n', [['a'], ['b']]],
    ['""\n', [['']]],
    ['a,b,', [['a', 'b', '']]],
    ['', []],
  ] as const) {
    test(`${JSON.stringify(text)} is read the same in pieces of any length`, () => {
      for (let length = 1; length <= text.length + 1; length++)
        assert.deepEqual(
          rowsOf(text, length).map((row) => row.fields),
          fields,
          `in pieces of ${length}`,
        )
    })
  }

  test('tells the line on which a row ends, empty lines and lines within fields counted', () => {
    assert.deepEqual(
      rowsOf('a\n"b\nb"\n\nc').map(({ line }) => line),
      [1, 3, 5],
    )
  })

  test('with a misplaced quotation mark loses that line alone', () => {
    for (const text of ['a,b\n"x"y,z\nc,d\n', 'a,b\nx"y,z\nc,d\n'])
      for (let length = 1; length <= text.length; length++)
        assert.deepEqual(
          rowsOf(text, length).map(({ line, problem }) => [line, problem]),
          [
            [1, undefined],
            [2, 'a quotation mark stands in a field'],
            [3, undefined],
          ],
        )
  })

  test('with a quotation mark that is never closed ends there, and what is held of it can be known before', () => {
    const reading = new CsvRows()
    assert.deepEqual([...reading.take('a,"b\nc,d\n')], [])
    assert.equal(reading.held, 9)
    const [row] = reading.take('e', { isLast: true })
    assert.deepEqual([row!.line, row!.problem], [3, 'a quotation mark is not closed'])
  })
})
