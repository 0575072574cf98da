import type { ContactPersonWords } from '../../lint/contactPersons.ts';

/** The commonest surnames. */
const surname =
	'[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]';
/** Words for somebody’s office or age behind a surname. */
const office =
	'(?:秘书|会长|主任|经理|总(?!是|会|能|算|在|要|共)|哥|姐|叔|工(?!作)|老师|师傅|律师|主管|店长|老板娘?|队长|处长|先生|女士|小姐|阿姨|大姐|大哥)';
export const somebody = '(?:[小老阿][\\p{Script=Han}]|[\\p{Script=Han}]{1,2}(?:哥|姐|总|师傅|老师|先生|女士|经理))';
/** A sentence without a warning behind it. */
const noWarning = '(?![^。！？\\n]{0,40}(?:别(?!人|的|处)|不要|骗|退款))';
/** Chinese for common names of Pakistan. */
const givenName =
	'(?:阿里(?!巴巴|云|旺旺|支付)|哈桑|艾哈迈德|穆罕默德|伊姆兰|侯赛因|比拉尔|法蒂玛|奥斯曼|卡里姆|萨利姆|易卜拉欣|优素福|阿米尔|阿伊莎|穆萨|阿卜杜|哈立德|拉希德|塔里克|费萨尔|哈姆扎|法鲁克|纳迪亚)';
/** Offices and ages that make a person of any surname before them. */
const clearOffice = '(?:师傅|大哥|大姐|大叔|阿姨|律师|警官|医生|会计|老师|秘书|先生|女士|哥|姐|叔)';
const shopName = '(?:通讯城?|电讯|(?<!中国|巴基斯坦)电信|数码(?:城|广场)?|手机(?:行|城|店|广场|维修)|科技|服务站)';
const official = '(?:网点|授权|特约|加盟|挂了?牌|当营业厅|也算|照样|同样|一样|[认录]指纹|也行|也开|能补|能办)';
/** Private persons by name. */
const names: readonly string[] = [givenName, `(?<![对双官任等由关至现])${surname}${clearOffice}(?!们)`];

/** Persons and shops by name. */
const persons: readonly string[] = [
	`(?:[找给让请问托跟叫由的]|交给|认识)[^，。；\\n]{0,6}(?:老${surname}|小(?![方程金白孔高毛])${surname}|阿(?!姨)\\p{Script=Han})(?=[，。、；替帮给跟那带写条有会说就能可]|$)`,
	'小(?!姐)\\p{Script=Han}[姐哥]',
	`\\p{Script=Han}{2}${shopName}[^。！？\\n]{0,15}${official}${noWarning}`,
	`(?:网点|授权|特约|加盟)[^。！？\\n]{0,16}\\p{Script=Han}{2}${shopName}`,
	`[“「]\\p{Script=Han}{2,8}[”」](?:同样|也|照样|一样|的招牌)`,
	'(?:找|搜|关注|加|进|联系)[^。，\\n]{0,10}(?:公众号|小程序|视频号|直播间|店铺|淘宝店)',
	'[“"「『]\\p{Script=Han}{2,4}[”"」』](?:可以|能|会|专)',
	// 的王秘书, 老陈通讯, 华强数码也能办, 代办咨询小赵, 找那家店的老板娘替你
	`(?:^|[的找问叫由加是给和、，。：；（“\\s]|联系|咨询|认识)(?:${surname}|[老小阿]${surname}?)${office}`,
	`(?:[老小阿]${surname}|阿\\p{Script=Han})(?:通讯|通信|电讯|数码|手机|科技|维修)`,
	'\\p{Script=Han}{2}(?:通讯|电讯|数码|手机(?:店|行|城))(?:那里|那边|那儿)?(?:服务部|门市部|公司)?(?:也能|能|就能|可以|也可以|也有|有卡|有货|有现|当场|会帮|帮你|替你|代补|代办|给补|给办)',
	`(?:代办|咨询|客服|专员|联系人|司机|导游|翻译|中介|助理|让|叫)[:：]?\\s*[老小阿]${surname}`,
	'(?:代办|咨询|客服|专员)[小阿]\\p{Script=Han}(?:可以|能|会|帮|办)',
	'[一二三四五六七八九\\d]+楼的?\\p{Script=Han}{2,4}(?:通讯|电讯|通信|数码|手机)(?!卡|号|在|能)',
	'(?:通讯|电讯|通信|数码|手机)(?:服务部|门市部|商行|经营部|专营店)',
	'\\p{Script=Han}{0,3}(?:手机城|通讯店|数码广场|卡王|卡神|卡哥)',
	'(?:加急|就|可以|快)找\\p{Script=Han}{1,4}代办',
	'我们的(?:伙伴|合作方|代理|专员|人|团队|店|办公室|师傅)',
];

/** Whom no text of the guide names or recommends. */
export const contactPersons: ContactPersonWords = { names, persons };
