import { BUCKETS } from './search-files.ts';

/**
 * The script of the search page, as browsers get it: reads `months.json`, then of each month the files that the words
 * asked for stand in, twelve months at a time, newest first. It asks its own folder only, writes text, never markup, and
 * keeps nothing of what was asked.
 *
 * A story is found when it holds every word, or one that begins so, or one that differs in its last two letters; words
 * that are too common to be listed are passed over. Newest edition first, then the order of the stories: no weights.
 */
export const searchScript = `'use strict';
(function () {
  var STEP = 12, MOST = 50;
  function fold(text) {
    var folded = text.toLowerCase().normalize('NFD').replace(/\\p{M}+/gu, '')
      .replace(/[\\u2019\\u02BC\\u2018\\u201B\`\\u00B4]/g, "'")
      .replace(/\\u0153/g, 'oe').replace(/\\u00E6/g, 'ae').replace(/\\u00DF/g, 'ss').normalize('NFC');
    var words = folded.match(/\\p{N}+(?:[.,\\u00A0\\u202F ]\\p{N}{3}(?!\\p{N}))*(?:[.,]\\p{N}+)?|[\\p{L}\\p{M}\\p{N}]+/gu) || [];
    return Array.from(new Set(words.map(function (word) {
      return word.replace(/\\u0640/g, '').replace(/\\u0629/g, '\\u0647').replace(/\\u0649/g, '\\u064A')
        .replace(/^(?:[\\u0648\\u0628\\u0643\\u0641]?\\u0627\\u0644|\\u0644\\u0644)(?=.{3})/, '').replace(/y$/, 'i');
    }).filter(function (word) { return word.length >= 3; })));
  }
  function alike(term, word) {
    if (term.startsWith(word)) return true;
    var most = Math.max(term.length, word.length), shared = 0;
    while (shared < most && term[shared] === word[shared]) shared += 1;
    return shared >= 4 && shared >= most - 2;
  }
  /* The numbers of the stories that hold a word, or null where it is too common to tell. */
  function holders(bucket, word) {
    var found = new Set(), common = false;
    Object.keys(bucket).forEach(function (term) {
      if (!alike(term, word)) return;
      if (bucket[term] === 0) { if (term === word) common = true; return; }
      var at = 0;
      bucket[term].forEach(function (step) { at += step; found.add(at); });
    });
    return common ? null : found;
  }
  function matching(words, buckets) {
    var kept = null;
    words.forEach(function (word, at) {
      var found = holders(buckets[at], word);
      if (found === null) return;
      kept = kept === null ? found : new Set(Array.from(kept).filter(function (story) { return found.has(story); }));
    });
    return Array.from(kept || []).sort(function (a, b) { return a - b; });
  }
  var api = { fold: fold, alike: alike, matching: matching };
  if (typeof document === 'undefined') return api;

  var form = document.getElementById('search'), input = document.getElementById('words'),
    list = document.getElementById('found'), status = document.getElementById('status'),
    earlier = document.getElementById('earlier'), main = document.querySelector('main'), said = main.dataset,
    files = new Map(), turn = 0;
  function read(name) {
    if (!files.has(name)) files.set(name, fetch(name).then(function (answer) {
      if (answer.ok) return answer.json();
      throw new Error(String(answer.status));
    }).catch(function (error) { files.delete(name); throw error; }));
    return files.get(name);
  }
  function inMonth(month, words) {
    return Promise.all(words.map(function (word) {
      return read(month + '/' + word.codePointAt(0) % ${BUCKETS} + '.json');
    })).then(function (buckets) {
      var found = matching(words, buckets);
      return found.length === 0 ? [] : read(month + '/stories.json').then(function (stories) {
        return found.map(function (at) { return stories[at]; });
      });
    });
  }
  function item(row) {
    var entry = document.createElement('article'), title = document.createElement('h2'), link = document.createElement('a'),
      date = document.createElement('p');
    link.href = '../stories/' + row[1] + '/';
    link.textContent = row[3];
    if (row[2].split('-')[0] !== document.documentElement.lang) title.lang = row[2];
    title.dir = 'auto';
    date.className = 'facts';
    date.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' })
      .format(new Date(row[0].slice(0, 10) + 'T12:00:00Z'));
    title.append(link);
    entry.append(title, date);
    return entry;
  }
  function counted(n) {
    var forms = JSON.parse(said.found), lang = document.documentElement.lang;
    return (forms[new Intl.PluralRules(lang).select(n)] || forms.other).replace('{n}', new Intl.NumberFormat(lang).format(n));
  }
  function search(months) {
    var words = fold(input.value), mine = turn += 1;
    if (words.length === 0) { list.replaceChildren(); status.textContent = ''; earlier.hidden = true; return; }
    read('months.json').then(function (all) {
      return Promise.all(all.slice(0, months).map(function (month) { return inMonth(month, words); }))
        .then(function (found) {
          if (mine !== turn) return;
          var seen = new Set();
          var rows = found.flat().filter(function (row) { return !seen.has(row[1]) && seen.add(row[1]); });
          list.replaceChildren.apply(list, rows.slice(0, MOST).map(item));
          status.textContent = rows.length === 0 ? said.nothing : counted(rows.length);
          earlier.hidden = months >= all.length;
          earlier.onclick = function () { search(months + STEP); };
        });
    }).catch(function () { if (mine === turn) status.textContent = said.failed; });
  }
  var asked = new URLSearchParams(location.search).get('q');
  if (asked) input.value = asked;
  form.hidden = false;
  var timer;
  input.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(search, 200, STEP); });
  form.addEventListener('submit', function (event) { event.preventDefault(); clearTimeout(timer); search(STEP); });
  search(STEP);
}());
`;
