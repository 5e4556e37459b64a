package fr.cltsds.ui.space.calls;

import fr.cltsds.call.CallId;
import fr.cltsds.call.CallQuestionId;
import fr.cltsds.call.QuestionId;
import fr.cltsds.call.SectionId;

/** Where the pages of the nation's calls stand. */
final class Places {

    static final String CALLS = "national/appels";
    static final String NEW = "national/appels/nouveau";
    static final String CALL = "national/appels/:appel";
    static final String PUBLICATION = CALL + "/publication";
    static final String RESPECIFICATION = CALL + "/cahier-des-charges/nouvelle-version";
    static final String ANSWER = CALL + "/questions/:question";
    static final String EXTENSION = CALL + "/prolongation";
    static final String DISCONTINUATION = CALL + "/sans-suite";
    static final String QUESTIONS = CALL + "/questions";
    static final String FORM = CALL + "/formulaire";
    static final String NEW_SECTION = FORM + "/nouvelle-rubrique";
    static final String SECTION = FORM + "/rubrique/:rubrique";
    static final String NEW_QUESTION = SECTION + "/nouvelle-question";
    static final String QUESTION = FORM + "/question/:question";

    static final String CALL_ID = "appel";
    static final String SECTION_ID = "rubrique";
    static final String QUESTION_ID = "question";

    private Places() {}

    static String call(CallId call) {
        return CALLS + "/" + call.value();
    }

    static String part(CallId call, Part part) {
        return call(call) + "/" + part.address();
    }

    static String publication(CallId call) {
        return call(call) + "/publication";
    }

    static String respecification(CallId call) {
        return part(call, Part.SPECIFICATION) + "/nouvelle-version";
    }

    static String answer(CallId call, CallQuestionId question) {
        return part(call, Part.QUESTIONS) + "/" + question.value();
    }

    static String extension(CallId call) {
        return call(call) + "/prolongation";
    }

    static String discontinuation(CallId call) {
        return call(call) + "/sans-suite";
    }

    static String form(CallId call) {
        return part(call, Part.FORM);
    }

    static String newSection(CallId call) {
        return form(call) + "/nouvelle-rubrique";
    }

    static String section(CallId call, SectionId section) {
        return form(call) + "/rubrique/" + section.value();
    }

    static String newQuestion(CallId call, SectionId section) {
        return section(call, section) + "/nouvelle-question";
    }

    static String question(CallId call, QuestionId question) {
        return form(call) + "/question/" + question.value();
    }
}
