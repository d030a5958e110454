package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.CountedIn;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.figures.indicator.entity.Direction;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.indicator.entity.Level;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNamesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                CountedIn.class,
                Dimension.class,
                Direction.class,
                Formula.class,
                IndicatorGroup.class,
                KindOfStatistic.class,
                Level.class,
                Unit.class
            })
    void every_code_of_the_catalogue_has_a_name_in_both_languages(Class<? extends Coded> list) {
        Stream.of(list.getEnumConstants()).forEach(code -> {
            assertFalse(code.name(Language.DUTCH).isBlank());
            assertFalse(code.name(Language.ENGLISH).isBlank());
        });
    }
}
