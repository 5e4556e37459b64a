package fr.cltsds.ui.site;

/** Where a call stands, as its badge says it; the icon is one of the sprite's. */
record Stage(String key, String label, String icon, String explanation) {}
