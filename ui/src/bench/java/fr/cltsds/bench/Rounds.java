package fr.cltsds.bench;

import java.util.Arrays;
import java.util.Locale;

/** The same measure taken several times: its median, and how far the middle half of the rounds lies apart. */
final class Rounds {

    private final double[] sorted;

    private Rounds(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    static Rounds of(double... values) {
        return new Rounds(values);
    }

    double median() {
        return quantile(0.5);
    }

    /** The interquartile range as a part of the median. */
    double spread() {
        return (quantile(0.75) - quantile(0.25)) / median();
    }

    /** Above 15 % the run says nothing (goals.md §3.0). */
    boolean isVoid() {
        return spread() > 0.15;
    }

    private double quantile(double part) {
        var place = part * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f (IQR %.1f %%)", median(), spread() * 100);
    }
}
