/** The paper of the light style sheet. */
export const paper = '#fbf9f4'

/** The icons of the site: where each stands, its size in pixels, and what a manifest says that it is for; none for what only a link names. */
export const icons = [
  { path: '/icons/192.png', size: 192, purpose: 'any' },
  { path: '/icons/512.png', size: 512, purpose: 'any' },
  { path: '/icons/maskable-192.png', size: 192, purpose: 'maskable' },
  { path: '/icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { path: '/icons/touch.png', size: 180, purpose: undefined },
] as const

/** The seal as SVG: the sign fills it; a maskable one keeps it within the inner circle, since its edges may be cut. */
export function drawSeal(size: number, isMaskable: boolean): string {
  const inset = isMaskable ? ' transform="translate(3.2 3.2) scale(.6)"' : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><path fill="#b3281e" d="M0 0h16v16H0z"/><path stroke="#fff" d="M4 4h8M4 8h8M8 4v9M4 13h8"${inset}/></svg>`
}
