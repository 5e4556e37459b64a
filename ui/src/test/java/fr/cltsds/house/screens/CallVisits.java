package fr.cltsds.house.screens;

import static fr.cltsds.house.screens.Visit.Who.SECRETARIAT;

import fr.cltsds.call.CallCommand.DraftCall;
import fr.cltsds.call.CallCommand.NoteQuestion;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.FormView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The secretariat's screens of a call, on one that it still writes and on one that is open. */
final class CallVisits {

    private static final String CALL = "national/appels/:appel";

    private final Map<String, String> addresses = new LinkedHashMap<>();

    CallVisits(ApplicationContext portal, Cast cast) {
        var draft = cast.as(SECRETARIAT, () -> portal.getBean(CallDesk.class)
                .draft(new DraftCall(2026, "Appel en préparation", true))
                .orThrow());
        var open = new CallId(cast.scenes.inTheNation(sql -> sql.sql("select id from call.call where slug = ?")
                .param(cast.draft.slug())
                .query(UUID.class)
                .single()));
        var question = cast.as(SECRETARIAT, () -> portal.getBean(CallPublicationDesk.class)
                .note(new NoteQuestion(open, "Une association peut-elle porter la candidature seule ?"))
                .orThrow());
        var form = cast.as(SECRETARIAT, () -> portal.getBean(CallEditingBoard.class)
                        .form(draft))
                .form();

        addresses.put("national/appels", "national/appels");
        addresses.put("national/appels/nouveau", "national/appels/nouveau");
        addresses.put(CALL, "national/appels/" + draft);
        for (var part : List.of(
                "objet",
                "titre",
                "calendrier",
                "contact",
                "grille",
                "recevabilite",
                "signataire",
                "cahier-des-charges",
                "publication",
                "formulaire",
                "formulaire/nouvelle-rubrique")) {
            addresses.put(CALL + "/" + part, "national/appels/" + draft + "/" + part);
        }
        for (var part : List.of("cahier-des-charges/nouvelle-version", "prolongation", "sans-suite", "questions")) {
            addresses.put(CALL + "/" + part, "national/appels/" + open + "/" + part);
        }
        addresses.put(CALL + "/questions/:question", "national/appels/" + open + "/questions/" + question);
        form(draft, form);
    }

    private void form(CallId draft, FormView form) {
        var section = form.sections().getFirst();
        var writing = "national/appels/" + draft + "/formulaire/";
        addresses.put(CALL + "/formulaire/rubrique/:rubrique", writing + "rubrique/" + section.id());
        addresses.put(
                CALL + "/formulaire/rubrique/:rubrique/nouvelle-question",
                writing + "rubrique/" + section.id() + "/nouvelle-question");
        addresses.put(
                CALL + "/formulaire/question/:question",
                writing + "question/" + section.questions().getFirst().id());
    }

    /** By the template of their route. */
    Map<String, String> addresses() {
        return addresses;
    }
}
