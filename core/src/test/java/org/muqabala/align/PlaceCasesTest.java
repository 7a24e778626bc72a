package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Two sentences that tell where one thing was signed, made, found, where it began or fell: whether at one place, at two, or at one within another. */
class PlaceCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | fr | The treaty was signed in Geneva on Monday.               | Le traité a été signé lundi à Vienne.                        | CONFLICTS
            ar | es | وقع الاتفاق في القاهرة يوم الأحد.                       | El acuerdo se firmó el domingo en Doha.                      | CONFLICTS
            ru | en | Соглашение было подписано в Москве.                     | The agreement was signed in Minsk on Friday.                 | CONFLICTS
            es | en | Los coches se fabricaron en la planta de Zaragoza.       | The cars were built at a plant near Porto.                   | CONFLICTS
            ar | ar | اندلع الحريق في مطبخ الفندق.                             | شب الحريق في غرفة المولدات بالفندق.                          | CONFLICTS
            en | es | The fire broke out in the laundry of the hotel.          | El incendio se declaró en la cocina del hotel.               | CONFLICTS
            fr | en | L'incendie s'est déclaré dans le sous-sol de l'immeuble. | The blaze started on the roof of the building.               | CONFLICTS
            ru | ru | Пожар начался на кухне ресторана.                        | Пожар начался в подвале ресторана.                           | CONFLICTS
            en | en | The wreckage fell into the sea.                          | The wreckage came down in a forest.                          | CONFLICTS
            ar | fr | عثر على الطفل في غابة.                                   | L'enfant a été retrouvé dans une ferme.                      |
            ar | fr | عثر على الطفلة في مدرسة.                                   | L'enfant a été retrouvée dans une mosquée.                      | CONFLICTS
            en | ar | The suspect was arrested in Cairo.                       | اعتقل المشتبه به في الإسكندرية.                             | CONFLICTS
            es | en | El sospechoso fue detenido en Sevilla.                   | The suspect was arrested in southern Spain.                  | REFINES
            en | es | The suspect was arrested in Spain.                       | El sospechoso fue detenido en Sevilla.                       | REFINES
            en | fr | The families were housed in schools.                     | Les familles ont été hébergées au stade.                     | CONFLICTS
            en | en | The ship was in international waters when it was seized. | The ship had entered territorial waters.                     | CONFLICTS
            en | en | The deal was signed in Paris and welcomed in London.     | The deal was signed in Paris.                                | AGREES
            ru | fr | Встреча прошла в Женеве.                                 | La rencontre a eu lieu à Genève.                             | AGREES
            en | en | The summit was held in Oslo last year.                   | The summit will be held in Madrid in June.                   |
            en | en | The fire started in a ward of the hospital.              | The fire started in the hospital in Basra.                   |
            en | en | The bodies were found in the village of Marrok.          | The bodies were found in the village of Tellan.              | CONFLICTS
            # which of several like things is meant, by its side
            en | en | The crack runs through the eastern pier of the bridge.  | Engineers say the crack is in the western pier.            | CONFLICTS
            fr | es | La toiture de la tribune nord s'est effondrée.          | El tejado de la grada sur se vino abajo.                   | CONFLICTS
            ar | en | توقف المحرك الأيمن بعد الإقلاع.                         | It was the left engine that failed after take-off.         | CONFLICTS
            ru | en | Отказал левый двигатель самолета.                       | Smoke came from the left engine of the aircraft.           | AGREES
            fr | fr | Une fissure s'est ouverte sur le flanc est.             | Les pêcheurs ont vu la lave sur le flanc sud.              | CONFLICTS
            ar | ar | انهار الجدار الشرقي للمدرسة.                            | وقال شهود إن الجدار الغربي سقط أولا.                       | CONFLICTS
            # another thing, and words that tell no side
            en | en | The crack runs through the eastern pier of the bridge.  | Lorries queued at the western gate.                        |
            fr | fr | Le pont est fermé depuis lundi.                         | Le pont sud a rouvert.                                     |
            en | en | The minister left home at seven.                        | The right home for the museum is the port, she said.       |
            en | en | Ships of North Korea entered the bay.                   | Fishermen had sailed from ports of South Korea in May.     |
            # sorts of buildings, a part of the body, and a time between the act and its place
            en | ar | The agreement was signed at the Harbour Hotel.           | وقع الاتفاق في مقر النقابة.                                | CONFLICTS
            en | fr | The mayor was shot in the shoulder.                      | Le maire a été touché par balle à la jambe.                  | CONFLICTS
            en | ar | The rebels met at the Sindian Hotel.                     | اجتمع المنشقون في فندق السنديان.                             | AGREES
            en | fr | Police arrested the judge on the evening of Sunday 4 May 2025 at his home. | Le juge a été arrêté à l'aéroport.         | CONFLICTS
            """)
    void comparesPlaces(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        Optional<Finding> found =
                COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b)).stream()
                        .filter(f -> f.facet() == Facet.PLACE)
                        .filter(f -> f.verdict() != Verdict.SINGLE)
                        .findFirst();
        assertThat(found.map(Finding::verdict)).isEqualTo(Optional.ofNullable(verdict));
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}
