package nl.regiospiegel.regions.timeline.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-07-01, 1 juli 2021, 1 July 2021",
        "2021-06, juni 2021, June 2021",
        "2022-33, eerste kwartaal van 2022, first quarter of 2022",
        "2022-36, vierde kwartaal van 2022, fourth quarter of 2022",
        "2021-40, eerste helft van 2021, first half of 2021",
        "2021-41, tweede helft van 2021, second half of 2021",
        "2021, 2021, 2021",
        "2023-06~, ongeveer juni 2023, about June 2023"
    })
    void a_date_is_never_read_more_precisely_than_it_is_written(String edtf, String dutch, String english) {
        assertEquals(dutch, new DateWords(Language.DUTCH).of(new EdtfDate(edtf)));
        assertEquals(english, new DateWords(Language.ENGLISH).of(new EdtfDate(edtf)));
    }
}
