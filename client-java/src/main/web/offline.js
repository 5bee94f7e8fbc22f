// Loads the app once it can be reached, and says first what the person reads best.
const tags = [remembered(), ...navigator.languages].map(tag => tag.slice(0, 2));

if (tags.find(tag => tag === 'en' || tag === 'vi') === 'vi') {
  document.documentElement.lang = 'vi';
  for (const text of document.querySelectorAll('main [lang=vi]')) {
    text.parentNode.insertBefore(text, text.parentNode.querySelector('[lang=en]'));
  }
}

document.querySelector('button').addEventListener('click', () => location.reload());
addEventListener('online', () => location.reload());

function remembered() {
  try {
    return localStorage.getItem('language') || '';
  } catch (forbidden) {
    return '';
  }
}
