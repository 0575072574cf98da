import type { ContactPersonWords } from '../../lint/contactPersons.ts';

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Common given names and surnames of Pakistan that are no other words. A guide has no reason to name a private person. */
const givenName = oneOf(`
	Abbas Abdul\\w* Adnan Afzal Ahmad Ahmed Aisha Akbar Akram Ali Aliya Amina Amir Aamir Amna Anwar Aqeel Arif Arshad Asad Ashraf
	Asif Aslam Asma Atif Awan Ayesha Babar Bashir Bilal Bushra Chaudhry Chaudhary Ehsan Faheem Faisal Farah Farhan Farooq
	Farzana Fatima Fawad Fozia Ghulam Habib Hafeez Hamid Hamza Hanif Haris Hasan Hassan Hina Hussain Hussein Ibrahim Iftikhar
	Ijaz Ilyas Imran Imtiaz Iqra Irfan Ishaq Ismail Jamil Jamshed Javed Javaid Junaid Kamran Karim Kashif Khadija Khalid
	Khurram Kulsoom Liaqat Mahmood Maryam Mehmood Mehwish Mohsin Mohammad Mubashir Muhammad Mujahid Munir Murtaza Mushtaq
	Mustafa Nadeem Nadia Naeem Nasir Nasreen Naveed Nazia Nazir Nida Noman Nosheen Osman Parveen Qasim Qureshi Rabia Rafiq
	Rashid Rauf Razia Raza Rehan Rehana Rehman Riaz Rizwan Robina Rubina Rukhsana Saad Sadia Saeed Sadiq Saima Sajid Saleem
	Salim Salma Salman Samina Saqib Shabbir Shabana Shafiq Shafqat Shahbaz Shahid Shahzad Shakeel Shamim Shazia Shehzad
	Siddiqui Sidra Sobia Sohail Sufyan Suleman Sumaira Tahir Tahira Talha Tanveer Tariq Tayyab Umair Umar Usama Usman
	Uzma Waheed Waqar Waqas Waseem Yaqoob Yasir Yasmin Younis Yousaf Yusuf Zafar Zahid Zain Zainab Zakir Zeeshan Zubair`);
/** Faisal Town, Tariq Road: a place. */
const noPlace = `(?! (?:Town|Road|Avenue|Mosque|Masjid|Colony|Chowk|Street|Airport|Hospital|University|Park|Market|Block|Cantt)\\b)`;
/** Titles and family names of rank. */
const title = oneOf(
	'Mr Mrs Ms Miss Madam Barrister Advocate Ustad Engr Haji Hafiz Qari Maulana Chacha Uncle Aunty Auntie Baji Apa Rana',
);
/** Private persons by name. */
const names: readonly string[] = [
	`(?<![\\p{L}\\p{N}/@.-])${givenName}(?![\\p{L}\\p{N}@])${noPlace}`,
	`\\b${title}\\.? \\p{Lu}\\p{L}+`,
];

/** Persons and shops by name. */
const persons: readonly string[] = [
	'\\b(?:[Aa]sk(?: for)?|[Tt](?:alk|ell) (?:to )?|[Ss]peak (?:to|with)|[Mm]eet|[Cc]ontact|[Cc]all|[Mm]essage|[Tt]ext|[Ww]rite to|[Tt]rust|[Pp]ay|[Jj]oin|[Ss]end (?:it|them) to)\\s+(?:the\\s+)?(?<name>\\p{Lu}\\p{Ll}{2,})',
	'(?<![\\p{L}\\p{N}])(?!(?:The|Special|Customer|Public|My|Your|Officer|Manager|Clerk|Doctor) )(?<shop>\\p{Lu}[\\p{L}-]*) (?:[Bb]hai|[Ss]ahib|[Ss]aab|[Jj]ee|Mobiles|Mobile (?:Cent(?:re|er)|Zone|Point|Corner|World|House|Shop|City|Mart|Market|[Ww]al[aey])|Communications?|Traders|Enterprises|Associates|Consultants|Cellular|Gadgets|Plaza|Electronics)(?![\\p{L}\\p{N}])',
	'(?<![a-zA-Z0-9/])(?<name>[a-zA-Z]+(?:(?<=[a-z])[A-Z][a-z]+)+)(?![a-zA-Z0-9])',
	'\\p{L}+ (?:Rescue|Helpers|Fixers?|Experts|Unlockers?|Recovery (?:Team|Group))(?: \\p{Lu}+)?(?=[^.!?;\\n]{0,40}\\b(?:on|via|at) (?:WhatsApp|Telegram|Facebook|Discord|Instagram)\\b)',
	'\\b(?:[Oo]ur|[Mm]y) (?:trusted |own )?(?:partners?|agents?|helpers?|team|office|shop|man|contact|brother|expert|technician)\\b',
];

/** Whom no text of the guide names or recommends. */
export const contactPersons: ContactPersonWords = { names, persons };
