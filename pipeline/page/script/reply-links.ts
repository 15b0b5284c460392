/** Makes each reply's number a link to it, for whoever wants to share that one. */
export function replyLinks(list: HTMLElement): void {
  for (const reply of list.children) {
    const number = reply.firstElementChild?.firstChild;
    if (!(number instanceof Text)) continue;
    const link = document.createElement('a');
    link.href = `#${reply.id}`;
    link.textContent = number.data.trim();
    number.replaceWith(link, ' ');
  }
}
