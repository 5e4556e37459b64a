package fr.cltsds.ui.site;

import java.util.List;

/**
 * What a lead is asked before it is sent a link.
 *
 * @param pieces what it will have to join later
 */
record Apply(CallCard call, List<String> pieces, List<Option> kinds, Form form) {}
