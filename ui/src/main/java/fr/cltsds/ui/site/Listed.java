package fr.cltsds.ui.site;

import java.util.List;

/** Some calls that a page leads to. */
record Listed(List<CallCard> calls) {}
