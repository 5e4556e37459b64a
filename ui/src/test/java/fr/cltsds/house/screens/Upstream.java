package fr.cltsds.house.screens;

import java.util.List;

/** What axe finds inside a component that we neither wrote nor can replace without losing more: at most three, each with its issue. */
record Upstream(String rule, String element, String issue) {

    static final List<Upstream> KNOWN = List.of(
            // Screen readers but one do announce it; without it none would say that an answer is mandatory.
            new Upstream(
                    "aria-allowed-attr",
                    "<vaadin-checkbox-group ",
                    "https://github.com/vaadin/web-components/issues/2931"));

    static boolean knows(String rule, String html) {
        return KNOWN.stream().anyMatch(one -> one.rule().equals(rule) && html.startsWith(one.element()));
    }
}
