package nl.regiospiegel.figures.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.suppression.InventedHistory.Step;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;

/** Plays one history and lists what the attacker learns that should have stayed secret. */
final class Attack {

    private static final double HAIR = 1e-4;

    /** What makes the publications: the real thing, or something that forgets a part of it. */
    interface Hiding {
        SuppressedSet hide(Step step, KnownOutside known);
    }

    /** Something that was hidden. */
    private record Secret(CountKey key, CountKey of, int number, int threshold, Step step) {}

    private final InventedHistory history;
    private final Hiding hiding;
    private final List<Step> steps = new ArrayList<>();
    private final List<List<SuppressedCell>> published = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private int secrets;
    private int lost;

    Attack(InventedHistory history, Hiding hiding) {
        this.history = history;
        this.hiding = hiding;
    }

    List<String> leaks() {
        var earlier = new ArrayList<EarlierPublication>();
        for (var step : history.steps()) {
            var known = new KnownOutside(earlier, history.national(), history.overTime());
            var shown = hiding.hide(step, known);
            steps.add(step);
            published.add(shown.cells());
            earlier.add(Publishing.earlier(step.set(), shown, step.rule()));
            attack(step);
        }
        return leaks;
    }

    int secrets() {
        return secrets;
    }

    int lost() {
        return lost;
    }

    /** What the newest publication, on top of all others, tells about anything that any of them hid. */
    private void attack(Step newest) {
        var now = attacker(steps.size());
        var before = attacker(steps.size() - 1);
        var open = open();
        for (var publication = 0; publication < steps.size(); publication++) {
            var step = steps.get(publication);
            var threshold = Math.min(step.rule().threshold(), newest.rule().threshold());
            published.get(publication).stream()
                    .filter(SuppressedCell::hidden)
                    .flatMap(cell -> secrets(step, cell.place(), threshold))
                    .filter(secret -> !open.contains(version(secret.key(), secret.step())) || secret.of() != null)
                    .forEach(secret -> judge(secret, now, before));
        }
    }

    /** All that is to be known after so many publications; of those to come, only that they will be about the same. */
    private Attacker attacker(int publications) {
        var attacker = new Attacker();
        steps.forEach(step -> attacker.learnsHowItAddsUp(inVintage(step)));
        history.national().stream().filter(this::isSubject).forEach(attacker::readsNationally);
        for (var publication = 0; publication < publications; publication++) {
            attacker.reads(steps.get(publication), published.get(publication));
        }
        return attacker;
    }

    /** The counts that are published in the vintage of this step, or printed nationally. */
    private Map<CountKey, Integer> inVintage(Step vintage) {
        var keys = steps.stream()
                .filter(step -> step.truth().equals(vintage.truth()))
                .flatMap(step -> step.set().cells().stream()
                        .flatMap(cell -> Stream.of(numerator(step, cell.place()), denominator(step, cell.place()))));
        var national = history.national().stream().filter(this::isSubject).map(NationalCount::key);
        return Stream.concat(keys, national).distinct().collect(Collectors.toMap(key -> key, key -> vintage.truth()
                .get(key)));
    }

    /** What CBS prints of other things than the region publishes about is not held against it. */
    private boolean isSubject(NationalCount national) {
        return steps.stream()
                .map(step -> step.set().counts())
                .flatMap(counts -> Stream.of(counts.numerator(), counts.denominator()))
                .anyMatch(reference -> reference.of().equals(national.key().count()));
    }

    private Set<String> open() {
        var open = new HashSet<String>();
        for (var publication = 0; publication < steps.size(); publication++) {
            var step = steps.get(publication);
            published.get(publication).stream().filter(cell -> !cell.hidden()).forEach(cell -> {
                open.add(version(numerator(step, cell.place()), step));
                open.add(version(denominator(step, cell.place()), step));
            });
        }
        return open;
    }

    private static String version(CountKey key, Step step) {
        return key + "=" + step.truth().get(key);
    }

    private static Stream<Secret> secrets(Step step, Place place, int threshold) {
        var numerator = numerator(step, place);
        var denominator = denominator(step, place);
        var secrets = new ArrayList<Secret>();
        var above = step.truth().get(numerator);
        var below = step.truth().get(denominator);
        secrets.add(new Secret(numerator, null, above, threshold, step));
        secrets.add(new Secret(denominator, null, below, threshold, step));
        if (step.set().hasComplements() && below - above > 0 && below - above < threshold) {
            secrets.add(new Secret(numerator, denominator, below - above, threshold, step));
        }
        return secrets.stream();
    }

    static CountKey numerator(Step step, Place place) {
        return new CountKey(step.set().counts().numerator().of(), place);
    }

    static CountKey denominator(Step step, Place place) {
        var of = step.set().counts().denominator().of();
        return new CountKey(
                of,
                of.equals("youths")
                        ? new Place(place.area(), nl.regiospiegel.figures.importing.entity.Breakdown.NONE)
                        : place);
    }

    private void judge(Secret secret, Attacker now, Attacker before) {
        secrets++;
        if (isWideOpen(secret, now)) {
            return;
        }
        var range = range(secret, now);
        if (isKept(secret, range)) {
            return;
        }
        var had = range(secret, before);
        if (isKept(secret, range, had)) {
            lost++;
            return;
        }
        leaks.add("%s of %s is %d (threshold %d): between %.2f and %.2f, before between %.2f and %.2f"
                .formatted(
                        secret.key(),
                        secret.of(),
                        secret.number(),
                        secret.threshold(),
                        range[0],
                        range[1],
                        had[0],
                        had[1]));
    }

    /** A quick look: far enough down and up from the truth, whatever kind of secret it is. */
    private static boolean isWideOpen(Secret secret, Attacker attacker) {
        var plus = secret.of() == null ? secret.key() : secret.of();
        var minus = secret.of() == null ? null : secret.key();
        var truth = secret.step().truth();
        var small = secret.number() > 0 && secret.number() < secret.threshold();
        var low = small ? 1 : secret.number();
        var high = small ? secret.threshold() - 1 : secret.number() + secret.threshold() - 2;
        return attacker.reaches(plus, minus, truth, false, low) && attacker.reaches(plus, minus, truth, true, high);
    }

    private static double[] range(Secret secret, Attacker attacker) {
        return secret.of() == null
                ? attacker.rangeOf(secret.key(), secret.step().truth())
                : attacker.rangeOf(secret.of(), secret.key(), secret.step().truth());
    }

    private static boolean isKept(Secret secret, double[] range) {
        if (secret.number() > 0 && secret.number() < secret.threshold()) {
            return range[0] <= 1 + HAIR && range[1] >= secret.threshold() - 1 - HAIR;
        }
        return range[1] - range[0] >= secret.threshold() - 2 - HAIR;
    }

    /** Where it was known already, this publication must not have made it worse. */
    private static boolean isKept(Secret secret, double[] range, double[] had) {
        if (secret.number() > 0 && secret.number() < secret.threshold()) {
            return range[0] <= Math.max(1, had[0]) + HAIR
                    && range[1] >= Math.min(secret.threshold() - 1, had[1]) - HAIR;
        }
        return had[1] - had[0] < secret.threshold() - 2 - HAIR;
    }
}
