package fr.cltsds.call;

import java.util.Optional;

/**
 * What is missing for a principle to be «respecté», and where to write it.
 *
 * @param found how much of it the file holds
 * @param expected how much is enough
 */
public record PrincipleGap(PrincipleElement element, int found, int expected, Optional<QuestionId> question) {}
