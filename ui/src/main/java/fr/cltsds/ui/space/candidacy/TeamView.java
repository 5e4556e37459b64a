package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CandidacyCommand.RemoveCoWriter;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacyTeam;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.Member;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** Who writes the candidacy, comments on it or reads it, and who was asked to. */
@Route(value = Places.TEAM, layout = MainLayout.class)
@PermitAll
public class TeamView extends CandidacyScreen {

    private static final long serialVersionUID = 1L;

    private final transient CoWriterDesk desk;

    TeamView(CandidacyRoom room, CoWriterDesk desk) {
        super(room);
        this.desk = desk;
    }

    @Override
    void draw(CandidacyPage page, Optional<BeforeEnterEvent> entering) {
        var team = candidacyRoom().board().team(territory(), page.candidacy());
        var refusals = new Refusals(words());
        head().title(say("candidacy.team.title")).lead(say("candidacy.team.lead"));
        var columns = new Columns(say("candidacy.beside"))
                .content(refusals, members(team, refusals))
                .beside(rolesExplained(), contact(page));
        if (!team.invitations().isEmpty()) {
            columns.content(new InvitationsCard(
                    words(), desk, territory(), team, refusals, candidacyRoom().clock(), this::done));
        }
        columns.content(
                team.mayChange()
                        ? new InvitationForm(words(), desk, draft(), this::done)
                        : new Paragraph(say("candidacy.team.lead-only")));
        show(columns);
    }

    private void done(String told) {
        refresh();
        announce(told);
    }

    private Component members(CandidacyTeam team, Refusals refusals) {
        var table = new Table<Member>(say("candidacy.team.members"))
                .column(say("candidacy.team.name"), member -> new Div(new Div(member.name()), quiet(member.email())))
                .column(
                        say("candidacy.team.role"),
                        member -> new Div(
                                new Div(words().label(member.role())),
                                quiet(say("candidacy.team.since", FrenchDates.date(member.since())))));
        if (team.mayChange()) {
            table.column(say("candidacy.team.acts"), member -> remove(member, refusals));
        }
        team.members().forEach(table::add);
        return new Card(say("candidacy.team.members"), table);
    }

    private static Div quiet(String said) {
        var line = new Div(said);
        line.addClassName("quiet");
        return line;
    }

    private Component remove(Member member, Refusals refusals) {
        if (member.person().equals(draft().person().value())) {
            return new Span(say("candidacy.team.you"));
        }
        var remove = Acts.small(
                say("candidacy.team.remove"),
                Icon.X,
                () -> ConfirmAct.askDanger(
                        words(),
                        say("candidacy.team.remove-question", member.name()),
                        say("candidacy.team.remove-effect", member.name()),
                        say("candidacy.team.remove"),
                        () -> remove(member.id(), member.name(), refusals)));
        remove.setAriaLabel(say("candidacy.team.remove-named", member.name()));
        return remove;
    }

    private void remove(UUID membership, String name, Refusals refusals) {
        switch (desk.remove(new RemoveCoWriter(territory(), draft().candidacy(), membership))) {
            case Outcome.Done<UUID> _ -> done(say("candidacy.team.removed", name));
            case Outcome.Refused<UUID>(var broken) -> refusals.show(broken);
        }
    }

    private Component rolesExplained() {
        var said = new Div();
        for (var role : InvitationForm.ROLES) {
            var name = new Paragraph(words().label(role));
            name.addClassName("strong");
            said.add(name, new Paragraph(say("candidacy.role." + role)));
        }
        said.addClassName("roles");
        return new Card(say("candidacy.roles"), said);
    }
}
