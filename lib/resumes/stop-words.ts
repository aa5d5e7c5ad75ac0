const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that hold sentences together; a term never begins or ends with one, and none stands inside one. */
const GRAMMAR = `
a about above across after again against all along also although am an and any are aren't around as at be because been
before being below between beyond both but by can can't could couldn't did didn't do does doesn't doing don't done
down during each either else etc even ever every few for from further had has have haven't having he her here hers him
his how however i i'd i'll i'm i've if in including into is isn't it it's its itself just least less like ll many may
me might more most much must my near neither no nor not of off often on once one only onto or other others our ours
out over own per please re same shall she should since so some such than that that's the their theirs them then there
there's these they they're this those through throughout thus to together too toward towards two three under until up
upon us very via was we we'd we'll we're we've well were what what's when where whether which while who who's whom
whose why will with within without won't would yet you you'd you'll you're you've your yours
`;

/** Words of which adverts are full, and which say nothing of the work. */
const ADVERTS = `
ability able achieve additional advantage advert advertisement amazing applicant applicants application applications
apply applying appropriate area areas around asset attractive based become benefit benefits best better bonus bring
bringing build building busy candidate candidates career careers chance choose closing collaborate come comfortable
committed company competitive contribute cover creating culture currently cv date day days deliver delivering
demonstrable demonstrate demonstrated description desirable desire details develop developing diverse drive driven
dynamic email employee employees employer enable encourage encouraged enjoy ensure ensuring environment equal
essential excellent exceptional exciting expected experience experienced experiences expert fast fast-paced feel find
first flexible focus follow friendly full full-time fun generous get give go good great group grow growing growth hard
help helping high highly holiday holidays home hour hours hybrid ideal ideally immediate impact inclusive individual
individuals information interested interview involved job join joining keen key know knowledge large leading leads
learn level life live location london long look looking love maintaining make making manage manages managing match
meet member members minimum mission month months motivated move need needed needs new next nice offer offers office
ongoing open opportunities opportunity organisation organization package part part-time pay pension people per perfect
perks permanent person personal place play plus position positive post preferred preparing previous pride pro
proactive process producing proud proven provide providing purpose qualified qualities quality range real receive
record related relevant remote report reporting require required requirement requirements requires responsibilities
responsibility responsible resume reward right role roles salary see seek seeking self-motivated send set skill
skilled skills small solid start state strong success successful suitable support supporting sure take talented task
tasks team teams thing things thrive time track training travel true type understand understanding unique use used
using vacancy value values variety want way week weekly weeks welcome wide willing willingness work worked worker
working works world year years
`;

export const STOP_WORDS: ReadonlySet<string> = set(GRAMMAR + ADVERTS);
