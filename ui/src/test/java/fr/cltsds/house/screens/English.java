package fr.cltsds.house.screens;

import java.util.List;
import java.util.regex.Pattern;

/** English words that no French sentence has, looked for in all that a page says: texts, labels, titles and hints, shadow trees included. */
final class English {

    /** All that the page in the browser says, each saying once. */
    static final String SAID = """
            () => {
              const said = new Set();
              const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
              const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-description', 'accessible-name'];
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  if (node.textContent.trim()) said.add(node.textContent.trim());
                  return;
                }
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (skipped.has(node.tagName)) return;
                  attributes.forEach((name) => node.hasAttribute(name) && said.add(node.getAttribute(name)));
                  if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
                }
                node.childNodes.forEach(walk);
              };
              walk(document.documentElement);
              return [...said];
            }""";

    private static final Pattern WORDS = Pattern.compile(
            "\\b(the|of|and|with|your|you|close|closed|clear|search|remove|removed|upload|drop|add|added|cancel|today|loading"
                    + "|toggle|required|select|selected|more|lost|connection|online|offline|server|retry|choose|open|items?|next"
                    + "|previous|day|month|year|expired|click|press|reload|refresh|username|password|sign in|log ?in|log ?out|submit"
                    + "|show|hide|for|from|this|has|have|been|failed|unexpected|error|warning|no results?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Names of things, which have no French. */
    private static final Pattern NAMES = Pattern.compile("Atkinson Hyperlegible Next|SIL Open Font License");

    private English() {}

    static List<String> in(List<String> said) {
        return said.stream()
                .filter(one -> WORDS.matcher(NAMES.matcher(one).replaceAll("")).find())
                .toList();
    }
}
