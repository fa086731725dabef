"""What phones write in place of a message, in the languages that are known to us.

Parted by bars and line ends, in small letters. What is not listed counts as text.
"""

from __future__ import annotations

OMITTED = """
<media omitted>|<médias omis>|<multimedia omitido>|<archivo omitido>|<media omessi>
<medien ausgeschlossen>|<medien weggelassen>|<mídia omitida>|<arquivo de mídia oculto>
<ficheiro não revelado>|<media weggelaten>|<без медиафайлов>|<медиафайл пропущен>
<メディアなし>|<メディアは含まれていません>|<省略多媒体文件>|<媒体文件已省略>|<已忽略多媒體檔>
<미디어 파일을 제외한 내용>|<미디어 파일 제외됨>|<medya dahil edilmedi>|<pominięto multimedia>
<pliki pominięto>|<media utelämnat>|<media utelämnades>|<medieindhold udeladt>|<mediefil utelatt>
<media jätettiin pois>|<media poissa>|<média vynechány>|<média vynechané>|<hiányzó médiafájl>
<media omise>|<fișier media omis>|<media disisipkan>|<media tidak disertakan>|<media dihilangkan>
<media diabaikan>|<media tak disertakan>|<تم استبعاد الوسائط>|<المرفقات غير مضمّنة>|<המדיה לא נכללה>
<मीडिया के बिना>|<मीडिया छोड़ा गया>|<τα πολυμέσα παραλείφθηκαν>|<παραλείφθηκαν πολυμέσα>
<файли пропущено>|<медіафайли пропущено>|<пропуснато медийно съдържание>|<s'ha omès el fitxer>
<multimèdia omès>|<bỏ qua media>|<đã bỏ qua phương tiện>|<không bao gồm phương tiện>|<ไม่รวมไฟล์มีเดีย>
<medij izostavljen>|<medijski zapis izostavljen>|<mediet er udeladt>|<fitxer omès>|<media omitted by sender>
<video note omitted>|<view once voice message omitted>|<view once message omitted>
image omitted|video omitted|audio omitted|gif omitted|document omitted|contact card omitted
video note omitted|voice message omitted|view once photo omitted|view once video omitted
bild weggelassen|video weggelassen|audio weggelassen|gif weggelassen|dokument weggelassen
kontaktkarte ausgelassen|kontaktkarte weggelassen|image absente|vidéo absente|audio omis
document omis|gif retiré|fiche contact omise|vidéo omise|image omise
imagen omitida|video omitido|audio omitido|gif omitido|documento omitido|tarjeta de contacto omitida
imagem ocultada|vídeo omitido|áudio ocultado|gif omitida|documento ocultado|vídeo ocultado
imagem omitida|áudio omitido|cartão do contato omitido
immagine omessa|video omesso|audio omesso|gif esclusa|documento omesso|scheda contatto omessa
afbeelding weggelaten|video weggelaten|audio weggelaten|gif weggelaten|document weggelaten
contactkaart weggelaten|изображение пропущено|видео пропущено|аудио пропущено|документ пропущен
görüntü dahil edilmedi|ses dahil edilmedi|video dahil edilmedi|belge dahil edilmedi
画像は含まれていません|動画は含まれていません|音声は含まれていません|图像已忽略|视频已忽略|音频已忽略
이미지가 제외됨|동영상이 제외됨|오디오가 제외됨|obraz został pominięty|dźwięk został pominięty
bilden utelämnad|videon utelämnad|billede udeladt|video udeladt|kuva jätetty pois
"""

STICKERS = """
sticker omitted|sticker weggelassen|sticker omis|sticker omitido|figurinha omitida
sticker non incluso|sticker weggelaten|стикер пропущен|çıkartma dahil edilmedi|sticker omesso
ステッカーは含まれていません|贴图已忽略|스티커가 제외됨|naklejka została pominięta|figura omitida
"""

DELETIONS = """
this message was deleted|you deleted this message|this message was deleted by admin
diese nachricht wurde gelöscht|du hast diese nachricht gelöscht
se eliminó este mensaje|este mensaje fue eliminado|eliminaste este mensaje|este mensaje se eliminó
ce message a été supprimé|ce message a été effacé|vous avez supprimé ce message
mensagem apagada|esta mensagem foi apagada|você apagou esta mensagem|essa mensagem foi apagada
mensagem eliminada|esta mensagem foi eliminada|eliminou esta mensagem
questo messaggio è stato eliminato|hai eliminato questo messaggio
dit bericht is verwijderd|je hebt dit bericht verwijderd|dit bericht werd verwijderd|u hebt dit bericht verwijderd
это сообщение удалено|данное сообщение удалено|сообщение удалено|вы удалили данное сообщение
вы удалили это сообщение|bu mesaj silindi|bu mesajı sildiniz|ta wiadomość została usunięta
usunięto tę wiadomość|usunięto wiadomość|det här meddelandet togs bort|du tog bort det här meddelandet
denne besked blev slettet|du slettede denne besked|denne meldingen ble slettet|tämä viesti poistettiin
poistit tämän viestin|pesan ini telah dihapus|pesan ini dihapus|anda menghapus pesan ini
تم حذف هذه الرسالة|حذفت هذه الرسالة|ההודעה נמחקה|यह संदेश हटा दिया गया
आपने यह संदेश हटा दिया|このメッセージは削除されました|このメッセージを削除しました|你删除了这条消息|此消息已删除|此訊息已刪除
您已刪除此訊息|삭제된 메시지입니다|이 메시지는 삭제되었습니다|tato zpráva byla odstraněna|túto správu ste odstránili
ezt az üzenetet törölték|törölted ezt az üzenetet|acest mesaj a fost șters|ai șters acest mesaj
це повідомлення видалено|ви видалили це повідомлення|αυτό το μήνυμα διαγράφηκε|διαγράψατε αυτό το μήνυμα
"""

CALLS = """
missed voice call|missed video call|missed group voice call|missed group video call
verpasster sprachanruf|verpasster videoanruf|llamada perdida|videollamada perdida
appel vocal manqué|appel vidéo manqué|chamada de voz perdida|chamada de vídeo perdida
chiamata persa|videochiamata persa|gemiste spraakoproep|gemiste video-oproep
пропущенный аудиозвонок|пропущенный видеозвонок|cevapsız sesli arama|cevapsız görüntülü arama
"""

ATTACHED = """
file attached|datei angehängt|archivo adjunto|fichier joint|arquivo anexado|ficheiro anexado
file allegato|bestand bijgevoegd|файл добавлен|прикреплённый файл|dosya ekli|plik załączony
bifogad fil|fil vedhæftet|fil vedlagt|tiedosto liitetty|file terlampir|fail dilampirkan
ファイル添付|添付ファイル|文件附件|附件|檔案附件|파일 첨부|파일 첨부됨|الملف مرفق|ملف مرفق|קובץ מצורף
फ़ाइल संलग्न|फ़ाइल जोड़ी गई|συνημμένο αρχείο|soubor byl přiložen|priložený súbor|csatolt fájl
fișier atașat|файл додано|прикачен файл|fitxer adjunt|đính kèm tệp|tệp đính kèm|ไฟล์แนบ
"""

NOTICES = """
messages and calls are end-to-end encrypted
messages you send to this chat and calls are now secured with end-to-end encryption
messages to this chat and calls are now secured with end-to-end encryption
messages you send to this group are now secured with end-to-end encryption
messages to this group are now secured with end-to-end encryption
messages and calls in this chat are now secured with end-to-end encryption
your security code with
nachrichten und anrufe sind ende-zu-ende-verschlüsselt
nachrichten in diesem chat sowie anrufe sind jetzt mit ende-zu-ende-verschlüsselung
nachrichten, die du in diesem chat sendest, sowie anrufe sind jetzt
nachrichten an diesen chat sowie anrufe sind jetzt mit ende-zu-ende-verschlüsselung
nachrichten in dieser gruppe sind jetzt mit ende-zu-ende-verschlüsselung
los mensajes y las llamadas están cifrados de extremo a extremo
los mensajes y llamadas están cifrados de extremo a extremo
los mensajes y las llamadas en este chat ahora están protegidos con cifrado de extremo a extremo
ahora, los mensajes y las llamadas en este chat están protegidos
los mensajes en este grupo ahora están protegidos con cifrado de extremo a extremo
les messages et les appels sont chiffrés de bout en bout
les messages envoyés dans cette discussion et les appels sont désormais protégés
les messages envoyés dans ce groupe sont désormais protégés
les messages et appels sont chiffrés de bout en bout
as mensagens e as chamadas são protegidas com a criptografia de ponta a ponta
as mensagens e ligações são protegidas com a criptografia de ponta a ponta
as mensagens e chamadas são encriptadas ponta a ponta
as mensagens e as ligações nesta conversa agora são protegidas
as mensagens desta conversa e as ligações agora são protegidas
i messaggi e le chiamate sono crittografati end-to-end
i messaggi che invii in questa chat e le chiamate sono ora protetti
i messaggi in questa chat e le chiamate sono ora protetti
berichten en gesprekken worden end-to-end versleuteld
berichten en oproepen zijn end-to-end versleuteld
berichten naar deze chat en gesprekken zijn nu beveiligd
сообщения и звонки защищены сквозным шифрованием
сообщения и звонки в этом чате теперь защищены шифрованием
сообщения, которые вы отправляете в этот чат, и звонки теперь защищены
mesajlar ve aramalar uçtan uca şifrelidir
wiadomości i połączenia są w pełni szyfrowane
wiadomości i rozmowy są szyfrowane metodą end-to-end
meddelanden och samtal är totalsträckskrypterade
meddelanden och samtal krypteras från början till slut
beskeder og opkald er end-to-end-krypterede
meldinger og samtaler er ende-til-ende-krypterte
viestit ja puhelut salataan täysin
viestit ja puhelut ovat täysin salattuja
pesan dan panggilan dienkripsi secara end-to-end
الرسائل والمكالمات مشفرة تمامًا بين الطرفين
ההודעות והשיחות מוצפנות מקצה לקצה
संदेश और कॉल शुरू से अंत तक एन्क्रिप्ट
メッセージと通話はエンドツーエンドで暗号化されています
消息和通话已进行端到端加密
訊息和通話經過端對端加密
메시지와 통화는 종단간 암호화되어 있습니다
zprávy a hovory jsou koncově šifrovány
mesajele și apelurile sunt criptate integral
повідомлення та виклики захищено наскрізним шифруванням
τα μηνύματα και οι κλήσεις είναι κρυπτογραφημένα από άκρο σε άκρο
"""
