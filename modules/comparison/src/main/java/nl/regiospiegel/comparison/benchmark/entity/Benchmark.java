package nl.regiospiegel.comparison.benchmark.entity;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;

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
}
