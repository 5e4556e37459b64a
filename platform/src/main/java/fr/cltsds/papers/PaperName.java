package fr.cltsds.papers;

import java.text.Normalizer;

/** Makes of the name that a browser sends one that is safe to show and to save: no path, no control, no turn of direction. */
final class PaperName {

    private static final int LONGEST = 120;

    private PaperName() {}

    static String of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\u2028\u2029]", "")
                .replaceAll("[:*?\"<>|]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        var extension = dot < 0 ? "" : name.substring(dot);
        var room = Math.max(1, LONGEST - extension.length());
        var shortened = stem.length() > room ? stem.substring(0, room).strip() : stem;
        return (shortened.isEmpty() ? "document" : shortened) + (extension.length() > 10 ? "" : extension);
    }
}
