package fr.cltsds.ui.site;

/** What may be chosen, and how it is called. */
record Option(String value, String label) {}
