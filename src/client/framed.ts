// On a page in a frame: what leads to another page opens beside the site that frames it, since no other may be framed.

document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href]')
  if (link && link.pathname !== location.pathname) link.target = '_blank'
})
