package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.CandidacyCommand.ResendInvitation;
import fr.cltsds.call.CandidacyCommand.RevokeInvitation;
import fr.cltsds.call.CandidacyTeam;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.InvitationRow;
import fr.cltsds.call.InvitationState;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** The invitations that were sent: to whom, for what, what became of them, and what may still be done about them. */
final class InvitationsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CoWriterDesk desk;
    private final transient TerritoryId territory;
    private final Refusals refusals;
    private final transient Clock clock;
    private final transient Consumer<String> done;

    InvitationsCard(
            Wording words,
            CoWriterDesk desk,
            TerritoryId territory,
            CandidacyTeam team,
            Refusals refusals,
            Clock clock,
            Consumer<String> done) {
        this.words = words;
        this.desk = desk;
        this.territory = territory;
        this.refusals = refusals;
        this.clock = clock;
        this.done = done;
        var table = new Table<InvitationRow>(words.of("candidacy.invitations"))
                .column(words.of("candidacy.team.name"), row -> new Div(strong(row.name()), quiet(row.email())))
                .column(words.of("candidacy.team.role"), row -> new Span(words.label(row.role())))
                .column(words.of("candidacy.invitation.state"), this::state);
        if (team.mayChange()) {
            table.column(words.of("candidacy.team.acts"), this::acts);
        }
        team.invitations().forEach(table::add);
        add(new Card(words.of("candidacy.invitations"), table));
    }

    private static Span strong(String said) {
        var span = new Span(said);
        span.addClassName("strong");
        return span;
    }

    private static Div quiet(String said) {
        var line = new Div(said);
        line.addClassName("quiet");
        return line;
    }

    private Component state(InvitationRow row) {
        var label = words.label(row.state());
        var now = clock.instant();
        return switch (row.state()) {
            case WAITING ->
                new Div(
                        new Badge(Badge.Tone.DUE, Icon.HOURGLASS, label),
                        quiet(words.of(
                                "candidacy.invitation.until",
                                FrenchDates.day(now, row.sentAt()),
                                FrenchDates.day(now, row.expiresAt()))));
            case ACCEPTED -> new Badge(Badge.Tone.GOOD, Icon.CIRCLE_CHECK, label);
            case EXPIRED -> new Badge(Badge.Tone.PAST, Icon.CLOCK, label);
            case REVOKED -> new Badge(Badge.Tone.PAST, Icon.X, label);
        };
    }

    private Component acts(InvitationRow row) {
        var acts = new Div();
        acts.addClassName("row-acts");
        if (row.state() == InvitationState.WAITING || row.state() == InvitationState.EXPIRED) {
            var again = Acts.small(words.of("candidacy.invitation.resend"), Icon.REFRESH_CW, () -> ask(row));
            again.setAriaLabel(words.of("candidacy.invitation.resend-named", row.name()));
            var revoke = Acts.small(words.of("candidacy.invitation.revoke"), Icon.X, () -> askRevoke(row));
            revoke.setAriaLabel(words.of("candidacy.invitation.revoke-named", row.name()));
            acts.add(again, revoke);
        }
        return acts;
    }

    private void ask(InvitationRow row) {
        ConfirmAct.ask(
                words,
                words.of("candidacy.invitation.resend-question", row.name()),
                words.of("candidacy.invitation.resend-effect", row.email()),
                words.of("candidacy.invitation.resend"),
                () -> told(desk.resend(new ResendInvitation(territory, row.id())), "candidacy.invitation.resent", row));
    }

    private void askRevoke(InvitationRow row) {
        ConfirmAct.askDanger(
                words,
                words.of("candidacy.invitation.revoke-question", row.name()),
                words.of("candidacy.invitation.revoke-effect", row.name()),
                words.of("candidacy.invitation.revoke-act"),
                () -> told(
                        desk.revoke(new RevokeInvitation(territory, row.id())), "candidacy.invitation.revoked", row));
    }

    private void told(Outcome<UUID> outcome, String key, InvitationRow row) {
        switch (outcome) {
            case Outcome.Done<UUID> _ -> done.accept(words.of(key, row.name(), row.email()));
            case Outcome.Refused<UUID>(var broken) -> refusals.show(broken);
        }
    }
}
