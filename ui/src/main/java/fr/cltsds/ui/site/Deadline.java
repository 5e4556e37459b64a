package fr.cltsds.ui.site;

import fr.cltsds.wording.OverseasTime;
import java.util.List;

/**
 * A date that counts, in words.
 *
 * @param countdown «Clôture dans 6 jours»
 * @param words the instant on the clock of Paris, and it says so
 * @param exact its hour, to the second
 * @param elsewhere the same instant on the clocks overseas
 */
record Deadline(String countdown, String words, String exact, String iso, boolean past, List<OverseasTime> elsewhere) {}
