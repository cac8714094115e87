import { make } from '../make.ts'
import type { PictureTable } from './pictures/picture.ts'

/** The facts of a picture as a table, folded until it is asked for. */
export function showTable({ caption, heads, rows }: PictureTable): HTMLElement {
  return make(
    'details',
    { class: 'as-table' },
    make('summary', {}, caption),
    make(
      'table',
      {},
      make('caption', { class: 'visually-hidden' }, caption),
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, first),
            ...cells.map((cell) => make('td', {}, cell)),
          ),
        ),
      ),
    ),
  )
}
