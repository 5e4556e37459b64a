package fr.cltsds.ui.site;

/** A file to fetch: what it is, its kind and its size before one opens it. */
record Attachment(String href, String name, String kind, String size, String sha256) {}
