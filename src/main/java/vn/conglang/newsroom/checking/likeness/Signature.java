package vn.conglang.newsroom.checking.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;

/**
 * A MinHash of what an item says: the share of equal places in two of them is about the share of
 * word triples that both texts have. Marks and capitals do not count. Three places make a band; of
 * texts half alike nearly all have a band in common, of strangers next to none.
 */
record Signature(int[] places) {

    static final int PLACES = 96;
    private static final int PER_BAND = 3;
    private static final int TRIPLE = 3;
    private static final long[] SEEDS = new SplittableRandom(20_211_124L).longs(PLACES).toArray();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Signature of(Content content) {
        var places = new int[PLACES];
        Arrays.fill(places, Integer.MAX_VALUE);
        for (long triple : triples(content)) {
            for (var at = 0; at < PLACES; at++) {
                places[at] = Math.min(places[at], (int) (mixed(triple ^ SEEDS[at]) >>> 33));
            }
        }
        return new Signature(places);
    }

    private static Set<Long> triples(Content content) {
        var words =
                WORD.matcher(folded(content))
                        .results()
                        .map(hit -> (long) hit.group().hashCode())
                        .toList();
        var triples = new HashSet<Long>();
        for (var at = 0; at + TRIPLE <= words.size(); at++) {
            triples.add(
                    mixed(words.get(at))
                            + 3 * mixed(words.get(at + 1))
                            + 7 * mixed(words.get(at + 2)));
        }
        return triples;
    }

    private static String folded(Content content) {
        var said =
                content.title()
                        + " \n"
                        + content.summary()
                        + " \n"
                        + BodyHtml.words(content.body());
        return Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** A text of two words is like every other. */
    boolean isEmpty() {
        return places[0] == Integer.MAX_VALUE;
    }

    /** One value for each band; the band's number is mixed in, so that all lie in one index. */
    long[] bands() {
        var bands = new long[PLACES / PER_BAND];
        for (var band = 0; band < bands.length; band++) {
            var value = (long) band + 1;
            for (var at = 0; at < PER_BAND; at++) {
                value = mixed(value * 31 + places[band * PER_BAND + at]);
            }
            bands[band] = value;
        }
        return bands;
    }

    /** About which share of their word triples both have, from 0 to 1. */
    double likeness(Signature other) {
        var equal = 0;
        for (var at = 0; at < PLACES; at++) {
            equal += places[at] == other.places[at] ? 1 : 0;
        }
        return (double) equal / PLACES;
    }

    // The finaliser of SplitMix64.
    private static long mixed(long value) {
        var z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature(int[] theirs) && Arrays.equals(places, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
