package fr.cltsds.ui.site;

/** Who publishes this site, who directs it and who hosts it. */
record Legal(String publisher, String director, String host) {}
