package fr.cltsds.call;

import fr.cltsds.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A draft as its team writes it.
 *
 * @param draftVersion the version being written, or the filed one when nothing is
 * @param filedVersion the latest filed version, 0 before the first
 * @param mayWrite whether the one who looks may change answers now
 * @param erasedAt when a draft that is never filed will be erased
 */
public record CandidacyPage(
        CandidacyId candidacy,
        CallId call,
        String callTitle,
        Instant deadline,
        CallContact contact,
        CandidacyStatus status,
        Optional<String> territoryName,
        Lead lead,
        Optional<Signatory> signatory,
        Optional<String> number,
        int draftVersion,
        int filedVersion,
        Role role,
        boolean mayWrite,
        Instant begunAt,
        Instant erasedAt,
        List<CandidacySection> sections,
        Completeness completeness) {

    /** Who files, as the lead named her, and when her link was sent. */
    public record Signatory(String name, String function, String email, Optional<Instant> linkSentAt) {}

    public CandidacyPage {
        sections = List.copyOf(sections);
    }
}
