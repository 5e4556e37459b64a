package fr.cltsds.ui.site;

/** What an opening link opens, for whom and until when. */
record Opening(String callTitle, String person, String organisation, String until, Form form) {}
