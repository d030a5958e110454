package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import nl.regiospiegel.figures.importing.entity.MissingMetadata.Field;
import org.junit.jupiter.api.Test;

class KeptQuestionsTest {

    @Test
    void what_was_asked_is_read_as_it_was_written() {
        var asked = List.of(
                new MissingMetadata(Field.VINTAGE_DATE, "Het bestand \"zegt\" niet wanneer.", null),
                new MissingMetadata(Field.PERIOD, "Er is geen kolom.", "2023HJ01"));
        assertEquals(asked, KeptQuestions.read(KeptQuestions.write(asked)));
        assertEquals(List.of(), KeptQuestions.read(KeptQuestions.write(List.of())));
        assertEquals(List.of(), KeptQuestions.read(null));
    }
}
