package org.muqabala.bench.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * HeidelTime with its Arabic rules for news, in this process: without the tagger for parts of speech that its authors use for
 * Arabic (Stanford's), with its tokenizer for all languages instead, and without writing XML.
 */
final class HeidelTimeArabic {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry(Config.CONSIDER_DATE, "true"),
            Map.entry(Config.CONSIDER_DURATION, "true"),
            Map.entry(Config.CONSIDER_SET, "true"),
            Map.entry(Config.CONSIDER_TIME, "true"),
            Map.entry(Config.CONSIDER_TEMPONYM, "false"),
            Map.entry(Config.TYPESYSTEMHOME, "desc/type/HeidelTime_TypeSystem.xml"),
            Map.entry(Config.UIMAVAR_DATE, "Date"),
            Map.entry(Config.UIMAVAR_DURATION, "Duration"),
            Map.entry(Config.UIMAVAR_LANGUAGE, "Language"),
            Map.entry(Config.UIMAVAR_SET, "Set"),
            Map.entry(Config.UIMAVAR_TIME, "Time"),
            Map.entry(Config.UIMAVAR_TEMPONYM, "Temponym"),
            Map.entry(Config.UIMAVAR_TYPETOPROCESS, "Type"),
            Map.entry(Config.UIMAVAR_CONVERTDURATIONS, "ConvertDurations"));

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("HeidelTimeStandalone");

    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");

    private final HeidelTimeStandalone heidelTime;
    private List<Dated> found = List.of();

    HeidelTimeArabic() {
        LOGGER.setLevel(Level.WARNING);
        Properties settings = new Properties();
        SETTINGS.forEach(settings::setProperty);
        Config.setProps(settings);
        heidelTime =
                new HeidelTimeStandalone(Language.ARABIC, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO);
    }

    /** The days, months and years that it finds in a text. */
    List<Dated> dates(String text, LocalDate published) {
        try {
            heidelTime.process(
                    text,
                    Date.from(published.atStartOfDay(ZoneId.systemDefault()).toInstant()),
                    this::keep);
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private String keep(JCas annotated) {
        List<Dated> dates = new ArrayList<>();
        for (Annotation annotation : annotated.getAnnotationIndex(Timex3.type)) {
            Timex3 time = (Timex3) annotation;
            dated(time).ifPresent(dates::add);
        }
        found = dates;
        return "";
    }

    private static Optional<Dated> dated(Timex3 time) {
        Matcher value = VALUE.matcher(time.getTimexValue());
        boolean isDay =
                time.getTimexType().equals("DATE") || time.getTimexType().equals("TIME");
        if (!isDay || !value.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(value.group(1));
            if (value.group(2) == null) {
                return Optional.of(dated(time, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(value.group(2)));
            if (value.group(3) == null) {
                return Optional.of(dated(time, month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(value.group(3)));
            return Optional.of(dated(time, day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Dated dated(Timex3 time, LocalDate from, LocalDate to) {
        return new Dated(time.getBegin(), time.getEnd(), from, to);
    }
}
