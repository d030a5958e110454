package nl.regiospiegel.comparison.benchmark.entity;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.regions.contractmodel.entity.Target;

/** What regions are compared with. */
public sealed interface Benchmark {

    /** As it is asked for; asked again it is the same benchmark. */
    String text();

    /** As people read it. */
    String name(Locale locale);

    /** Whether it is invented. */
    boolean demonstration();

    /** Whose figures make it. */
    List<AreaCode> areas();

    /** An area; {@code null} for none. */
    static Benchmark of(Area area) {
        return area == null ? null : new OfArea(area);
    }

    /** A country, a part of one, a youth region or another area of the statistics. */
    record OfArea(Area area) implements Benchmark {

        @Override
        public String text() {
            return area.code().value();
        }

        @Override
        public String name(Locale locale) {
            return area.name();
        }

        @Override
        public boolean demonstration() {
            return area.demonstration();
        }

        @Override
        public List<AreaCode> areas() {
            return List.of(area.code());
        }
    }

    /**
     * Another region of the product.
     *
     * @param whole the area of its figures
     */
    record OfRegion(ComparedRegion region, AreaCode whole) implements Benchmark {

        /** Whether it is this region, whatever the version of its configuration. */
        public boolean isOf(ComparedRegion other) {
            return region.id().equals(other.id());
        }

        @Override
        public String text() {
            return "region:" + region.id().value();
        }

        @Override
        public String name(Locale locale) {
            return region.name(locale);
        }

        @Override
        public boolean demonstration() {
            return region.demonstration();
        }

        @Override
        public List<AreaCode> areas() {
            return List.of(whole);
        }
    }

    /**
     * Several areas together, by the sum of their counts.
     *
     * @param alike the region they resemble, {@code null} when they were chosen one by one
     * @param invented whether they are
     */
    record OfGroup(String text, PeerGroup group, ComparedRegion alike, boolean invented) implements Benchmark {

        @Override
        public String name(Locale locale) {
            var texts = OutcomeTexts.of("benchmark", locale);
            var size = group.members().size();
            return alike == null ? texts.say("group.chosen", size) : texts.say("group.alike", size, alike.name(locale));
        }

        @Override
        public boolean demonstration() {
            return invented;
        }

        @Override
        public List<AreaCode> areas() {
            return group.areas();
        }
    }

    /**
     * What the contract of a region wants to reach.
     *
     * @param targets what it names in numbers
     */
    record OfTarget(ComparedRegion region, List<Target> targets) implements Benchmark {

        public OfTarget {
            targets = List.copyOf(targets);
        }

        @Override
        public String text() {
            return "target";
        }

        @Override
        public String name(Locale locale) {
            return OutcomeTexts.of("benchmark", locale).say("target.name", region.name(locale));
        }

        @Override
        public boolean demonstration() {
            return region.demonstration();
        }

        @Override
        public List<AreaCode> areas() {
            return List.of();
        }
    }
}
