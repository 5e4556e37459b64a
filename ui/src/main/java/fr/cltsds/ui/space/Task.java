package fr.cltsds.ui.space;

import fr.cltsds.ui.space.kit.Icon;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits for the person who is signed in.
 *
 * @param words what to do, as a verb of hers
 * @param about where it belongs: a call, a territory
 * @param due until when, if there is a limit
 * @param address the page where she does it
 */
public record Task(Icon icon, String words, String about, Optional<Instant> due, String address) {}
