package fr.cltsds.ui.space.shell;

import fr.cltsds.ui.space.kit.Icon;

/** A way to one page from the navigation: a picture, a word and an address. */
public record Door(Icon icon, String words, String address) {}
