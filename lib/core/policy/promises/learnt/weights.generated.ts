// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.98 -4.64 -4.82 -4.28 -4.39 -5.09 -4.22 -4.25 -4.42 -4.71 -4.6 -4.53 -4.63 -5.27 -5.17 -4.8 -5.14 -4.18 -4.72 -5.1 -4.75 -4.41
:  3 1.04 4 -0.47 10 -1.04 16 -0.04 17 1.35 20 1.31
?  0 -0.33 5 0.57 15 0.69 16 1.38 20 0.24
? ^ 1 -0.85 3 -3.27 4 -1.36 5 -1.38 7 -4.84 8 -4.62 10 -2.86 11 -4.61 12 -3.6 15 -0.54 16 -0.66 17 -1.03 18 -3.36 19 -0.08 21 -1.79
@  3 0.65 5 -0.26 9 -0.58 10 0.38 13 -0.06 14 -0.15 15 -1.03 17 -0.43 18 -0.49 19 -1.16 20 -0.35 21 -0.82
@ ^ 3 -0.06 4 -0.87 7 1.01 13 -0.35 16 -0.08 17 -1.05 18 -0.45 19 -0.31 21 -0.15
@ after 6 -0.78
@ again 5 0.84
@ analytics 0 -0.46 3 0.12 11 -1.88
@ anon 11 0.59
@ assigned 3 0.3
@ banner 6 0.25
@ before 3 -1.39
@ beneath 3 0.68
@ browser 7 0.14
@ by 9 0.86 11 -0.32 12 0.53 13 0.03 19 0.26
@ category 3 0.13
@ consent 0 1.73
@ content 8 0.42 17 0.13
@ cookie 3 0.74 17 -0.33 19 -0.04
@ cookies 2 1.38 17 -0.96
@ copula 0 0.33 3 0.52 10 0.21 13 0.17 17 0.54 18 0.08 20 0.13
@ crosssite 15 -0.96
@ deal 2 0.06
@ default 6 1.07
@ each 7 -0.31
@ effect 4 1.02
@ encrypt 21 1
@ endpart 9 2.11
@ exist 0 -0.26 3 -0.46
@ find 13 0.65
@ first 3 0.16
@ flow 6 -0.2 8 1.08
@ freeof 11 1.7 14 0.26
@ giveaway 13 0.39
@ ground 1 0.07
@ holdings 14 0.4 15 0.71
@ if 9 0.14
@ includes 3 0.32
@ inland 16 0.49
@ load 8 0.22 13 0.26
@ local 13 0.89
@ marketing 0 -1.85 3 0.89
@ measure 15 1.32
@ necessary 2 1.33
@ negation 0 -0.35 14 0.03 17 1
@ not 8 0.1 14 0.4 17 0.2
@ offpage 2 0.1 5 0.28 6 0.37 19 0.51
@ only 11 0.66
@ onsite 15 0.36
@ others 13 0.02 15 0.44
@ ours 11 0.6
@ outparty 0 -0.28
@ owndata 9 1.8
@ payment 9 1.16
@ pd 14 1.47
@ personaldata 13 -0.99 14 0.23
@ present 17 0.18
@ privacymode 10 0.09
@ provider 19 0.93
@ readmore 17 2.77
@ reject 20 1.03
@ require 0 0.43
@ sell 13 -1.5
@ server 16 1.11
@ set 0 0.18 7 0.33
@ settings 19 3.61
@ shorten 12 0.06
@ show 8 0.13 10 0.39 11 0.75
@ shown 18 0.33
@ slot 2 0.64
@ someone 0 0.38 6 0.31 9 0.51 10 0.04
@ stay 13 0.03
@ store 16 0.52
@ these 5 0.03 7 0.35 15 -0.6
@ thisdoc 18 0.43
@ thou 7 0.12 9 0.31 11 0.56 19 -0.36
@ to 3 0.46 4 0.63 18 0.82
@ tool 3 0.13
@ track 10 0.86
@ traffic 9 0.56
@ unless 1 0.61
@ video 10 0.78
@ we 11 0.65 15 0.19
@ websites 10 0.98 15 2.06
@ wesubj 1 0.88
@ who 0 0.4
@ whole 7 -0.05
@ window 6 0.32
@ with 3 -0.05 6 0.18 7 0.85 8 0.1 10 0.41 11 -0.51
@ withus 0 -0.56
@ you 9 0.91 11 0.09 13 -0.29 17 -0.68 19 -0.1
access you 13 0.02
accordingto  10 0.49 13 -1.99
account  9 0.45 11 -0.26 12 -0.43 20 -0.82
account h_name 17 -0.57
account negation 17 0.67
after  1 -0.39 2 -0.54 3 -0.2 4 -1.96 5 -0.63 7 0.44 10 -0.51 11 -0.83 12 -0.99 13 -2.34 14 -0.63 16 -0.76 17 -1.3 18 -1.21 19 -1.76 20 -0.79 21 -0.11
after @ 7 0.27
after ^ 6 0.46 16 -0.22
after analytics 3 0.41
after asked 1 0.22
after by 6 0.73 9 0.54
after category 3 0.74
after click 7 -0.39 9 0.22
after consent 0 0.17 6 0.1
after given 0 0.22
after holdings 16 -0.45
after link 6 0.6 7 1.87
after load 7 0.53
after marketing 0 0.25 9 0.38
after offpage 0 0.7
after onsite 6 1.54 7 1.49
after open 8 -0.24
after otherperiod 9 0.47
after ours 2 0.32
after payment 9 0.34
after personaldata 9 0.21
after playstart 8 0.09
after present 0 0.53 3 0.37
after set 0 1.01
after show 7 1.07
after slot 8 0.36
after someone 5 0.41 9 1.06
after switchon 3 1.24
after these 0 -0.63 7 -0.73 9 0.51
after you 0 0.35 9 0.88
again  4 -0.01 5 3.43 6 -0.31 11 0.64
again to 5 0.2
ago  0 -0.74
ago load 7 0.22
ago show 7 2.24
ago usable 4 0.13
all  3 -0.17 7 0.99 12 0.37 15 -0.03 21 0.74
all ^ 4 0.97 16 2.28
all blocked 2 1.93
all bounded 16 -0.09
all cookie 0 2.2
all cookies 18 0.47
all euland 16 0.27
all holdings 18 0.51
all inactive 2 1.85
all open 7 0.03
all pd 14 1.38
all regardless 4 0.46
all someone 11 1.28
all stay 16 0.26
all these 11 0.4
all thisdoc 18 2.21
all tool 17 -1.3 18 0.92
all traffic 21 0.39
all whole 4 0.22 17 -0.02
all you 0 0.68
analytics  0 2.08 1 -0.62 2 -0.49 3 1.43 6 -1.24 7 -0.29 8 -0.11 9 -1.27 10 -0.89 11 1.47 14 -0.45 17 -0.19 19 -1.08 20 0.56
analytics @ 0 0.25 3 2.56 17 0.93
analytics ^ 3 0.2
analytics anon 11 1.08
analytics before 0 0.05 3 -1.3
analytics blocked 2 2.48
analytics by 12 0.44
analytics consent 3 0.34
analytics cookies 0 0.1
analytics counts 3 0.44 11 -3.01
analytics default 2 2.17
analytics deletion 12 -0.65
analytics exist 3 -0.03
analytics first 0 0.29
analytics holdings 15 0.8
analytics marketing 0 -1.95 3 -1.92
analytics measure 3 -1.4 20 0.33
analytics negation 12 0.5
analytics none 11 0.78
analytics not 11 1.39
analytics only 0 1.2
analytics recognition 20 0.46
analytics service 0 -0.88
analytics slot 3 0.99
analytics stores 12 0.21
analytics technology 3 -0.4
analytics we 15 0.25
analytics window 3 0.97
analytics with 12 0.53
anon  0 -0.16 3 -0.78 11 5.53 12 2.83 13 -0.55 14 -0.24 15 -0.17 17 -0.17
anon ^ 12 0.76
anon by 11 0.52
anon detail 11 -2.07
anon identify 11 -0.96
anon negation 11 -1.87 12 -1.94
anon set 12 2.97
anon thou 11 -0.09
anon to 11 0.83
answer  0 -0.46 8 -0.05 15 -0.93 16 -1.62 17 -0.21 20 -0.09
answer ^ 11 0.92
answer consent 4 0.36
anytime  3 -1.27 5 3.28 6 -0.88 14 -0.35 19 -0.24 20 -0.8
anytime freeof 4 0.92
anytime offpage 5 0.22
anytime whole 5 0.86
apart holdings 15 2.78
apart others 15 0.32
appears  1 -0.03 6 2.95 11 0.84 15 -0.84 17 -0.24
appears consent 6 0.3
appears copula 10 1.19
appears open 6 0.58
appears others 3 1.17
appears outparty 13 0.67
appears stores 3 0.43
appears with 6 0.18
arrival  6 3.36 14 0.43
arrival appears 6 0.52
arrival not 14 1.12
arrival offpage 6 0.6
arrival onsite 6 0.43
ask  3 -0.16 4 -0.18 12 -0.06 19 -0.13
ask all 0 1.28
ask before 0 1.47
ask by 6 1.12
ask consent 1 1.49
ask cookie 6 0.34
ask cookies 6 0.76
ask tool 6 0.18
asked  0 -1.33 1 3.23 2 -0.15 8 0.53
asked answer 1 0.92
asked before 0 2.06
asked bounded 0 -0.59
asked consent 1 0.16
asked copula 1 0.39
asked ground 1 2.38
asked holdings 1 0.34
asked load 0 1.16 7 0.86
asked these 0 -0.91
asked use 1 0.38
asked verbfirst 1 1.12
asked wesubj 0 0.57 1 0.99
aslongas  11 -0.16
aslongas consent 0 1.04
aslongas someone 9 0.64
assigned  0 -0.35 3 2.79 4 -0.38 6 -0.78 10 -1.41 11 -0.54 12 -0.37 14 -0.25 17 -0.31
assigned @ 3 0.48
assigned marketing 3 1.19
assigned set 3 0.67
assigned slot 3 1.67
assigned socialmedia 3 1.92
authority  2 -0.58
banner  2 0.69 3 1.32 4 -0.04 6 1.52 7 -1.26 8 -1.08 9 -0.17 10 -0.09 18 -0.37 19 0.31 20 -1.12
banner consent 19 0.18
banner slot 0 0.76 6 -0.52
banner someone 6 0.33
banner technology 3 1.1
banner tool 0 -0.43 6 0.52
basis_li  0 -1.1
basis_li consent 1 2.98
basis_li you 1 1.25
basis_word  0 -0.86 2 -0.59 3 -0.45 4 -0.55 5 -0.46 13 -0.95 16 -0.47 17 -0.7 18 -0.44 19 -0.96 20 -0.27
basis_word these 1 0.26
before  0 1.91 1 -1.17 4 -0.58 7 -0.3 8 0.98 12 1.23 13 -2.26 14 -0.7 15 -0.63 16 -0.1 17 -0.75 18 -0.67 19 -0.3 20 -0.65 21 -0.18
before @ 0 0.01 7 -1.36
before ^ 2 1.44 7 -1.36
before ago 9 1.11
before all 0 0.75 11 2.37
before analytics 0 -1.73 11 0.29
before bounded 0 -2.52
before choice 8 0.65
before click 7 0.41 9 0.4
before consent 0 1.34 4 -0.35
before cookies 0 1.38
before copula 2 0.25
before deal 9 0.89
before deed 9 2.23
before freeof 14 0.86
before load 8 0.98
before negation 0 1.12 8 0.94
before none 9 0.19
before only 0 -2.29 2 1.69
before personaldata 14 0.84
before playstart 8 3.15
before present 0 0.26
before records 12 0.42
before store 12 1.3
before stores 11 0.23
before these 11 0.6
before thou 6 0.48
before thumbnail 8 0.65
before to 0 0.67
before use 0 -0.2
before you 2 0.26
below  0 -0.15 3 0.28
below analytics 3 1.29
below beneath 3 0.34
below content 3 1.07
below negation 11 0.22
below provider 19 0.38
beneath  3 0.71 6 -0.27 14 -0.67 17 -0.87
beneath analytics 0 -0.44 3 2.27
beneath functional 3 0.41
beneath marketing 3 2.9
beneath negation 11 1.31
beneath present 3 0.66
beneath provider 19 1.6
beneath store 9 2.92
beneath you 0 0.46
beneath yours 9 1.54
beyond  17 2.32
beyond cookie 17 0.32
beyond negation 17 4.18
beyond not 17 0.32
blocked  0 1.38 2 0.59 3 -0.54 5 -1.9
blocked aslongas 0 0.93 8 1.28
blocked click 8 0.18
blocked default 0 -0.28 2 1.03
blocked inactive 2 0.42
blocked someone 0 0.41
blocked with 20 0.03
bounded  0 0.75 4 -0.68 6 -0.1 10 -0.36 12 0.15 13 -0.13 15 0.5 16 1.18 19 -0.63 20 -0.37
bounded @ 17 2.64
bounded after 9 0.2
bounded analytics 0 0.2
bounded consent 2 -0.31
bounded cookie 6 -1.02
bounded cookies 6 -0.69
bounded deal 17 0.13
bounded deed 9 1.49
bounded if 1 -0.62
bounded inland 16 1.27
bounded ip 12 0.29
bounded listing 17 0.62
bounded necessary 2 0.13
bounded negation 11 0.4
bounded server 16 0.56
bounded stores 16 0.84
bounded these 9 -0.41
bounded thisdoc 17 1.29
bounded thou 9 0.15
bounded toward 17 1.09
bounded use 17 -0.55
bounded verbfirst 9 -0.73
bounded window 3 -1.11
bounded with 3 0.81
bounded you 0 1.33 9 0.75
browser  0 -0.63 2 -0.33 4 -1.54 5 -0.92 10 -0.18 11 -0.66 12 -0.17 21 -1.64
browser @ 7 1.55
browser load 7 0.34
browser measure 20 -0.89
but  10 -2.03
but who 11 2.67
by  0 -0.16 1 -0.97 2 -0.22 3 -0.97 4 -0.31 5 -0.26 6 -0.82 7 0.4 8 -0.5 9 -0.28 14 -0.73 15 -0.27 16 -0.6 17 -0.87 18 -0.3 19 -1.13 21 -0.28
by @ 16 -0.58
by after 0 -0.25 7 0.81
by analytics 3 0.51
by anon 11 0.13
by aslongas 8 0.63
by banner 6 1.99
by before 8 0.06
by bounded 16 1.18
by browser 7 0.51
by but 7 0.32
by click 8 0.43
by consent 0 0.46
by cookie 4 0.11 20 0.25
by copula 3 0.87
by deal 3 0.15
by detail 19 0.5
by domain 10 1.24
by each 7 0.69
by encrypt 21 0.91
by exist 4 0.45
by find 19 0.47
by first 8 0.11
by functional 3 2.48
by h_name 6 0.97
by holdings 11 0.51 15 0.18 17 -0.55
by ip 11 -0.21 12 0.09
by link 19 2.41
by listing 18 0.02
by load 7 1.21
by negation 8 0.17 14 0.02
by not 10 0.1 13 0.04 14 0.88
by offpage 5 1.06
by optout 20 0.37
by others 15 1.01
by outparty 13 0.73 15 0.65
by owndata 9 0.11
by pd 14 0.49
by privacymode 10 1.02
by set 0 -1.42
by share 13 0.72
by shown 0 1.48
by slot 3 1.11 5 1.71
by someone 13 0.56
by these 4 0.62 7 0.07 9 -0.24 14 0.16 17 -0.22 20 0.77
by thisdoc 18 0.15
by thou 0 -0.31 4 0.09 8 0.36
by to 18 0.32
by together 7 0.27
by tool 0 -0.37 2 0.43 3 -0.49 6 0.35
by toward 9 0.56
by trading 13 0.28
by traffic 21 1.43
by use 11 0.84
by we 3 -0.31
by websites 15 0.14
by with 5 0.21 7 0.24 15 0.16
by you 0 0.9 13 -0.46 14 -0.13
cannot  11 2.14 14 -1.57 16 -0.57
cannot by 11 1.77
cannot crosssite 15 0.25
cannot deal 13 0.05
cannot identify 11 3.03
cannot negation 4 -1.19 14 -1.17
cannot with 11 0.4
captcha  21 -1.38
category  3 3.12 11 -0.6 13 -0.06
category analytics 3 2.22
category content 3 1.39
category marketing 3 0.89
change  5 2.63 6 -1.45
change cookie 5 0.8
change negation 4 0.85
change you 5 0.76
chat  3 0.35 8 1.87
chat after 7 1.31
chat before 8 0.13
chat load 7 0.14
chat toward 9 0.61
choice  0 -0.26 4 -0.22 5 0.45 6 1.01 7 -1.07 11 -0.03 15 -0.16 17 -0.44 18 -0.85
choice ^ 4 1.43
choice copula 0 -2.07
choice stores 2 0.61
choice tool 2 0.55
choice verbfirst 4 0.5
classed  3 3.21
click  0 -0.06 3 -1.77 5 1.84 6 -0.68 7 -0.84 8 4.43 10 -1.01 11 -0.11 13 -0.87 14 -0.29 18 -0.46 19 -0.23
click content 8 0.81
click here 20 0.98
click leans 8 0.03
click load 0 -0.67 7 -0.61 8 1.58 9 -0.83
click negation 8 0.85
click not 8 0.71 9 -0.36
click reject 5 0.83
click share_button 8 -1.2 9 3.36
click show 8 0.56
click thumbnail 8 2.12
click transfer 8 -0.55 9 1.85
click video 8 1.09
closedword  17 4.97
combine these 15 -1.99
compare  17 -0.23
complete  19 -0.66
complete whole 18 0.51
confined  13 1.16 16 1.56
confined inland 16 1.46
confined ours 13 1.27
confined someone 13 0.6
consent  0 3.04 1 1.55 2 -1.15 3 0.82 5 1.52 6 0.46 7 -2.88 8 -2.63 9 -3.4 10 -0.93 11 -0.66 12 -1.2 13 -1.03 14 -1.38 15 -1.61 16 -0.08 17 -3.49 18 -2.23 20 -1.72 21 -1.01
consent @ 0 1.45 4 0.63 5 1.61
consent ^ 0 -0.53
consent again 5 0.2
consent analytics 3 2.13
consent anytime 5 1.3
consent asked 0 -1.79 1 0.2
consent banner 6 0.47
consent blocked 0 1.82
consent bounded 1 0.65
consent cookie 3 -1 4 -0.21 5 0.06
consent copula 1 1.1
consent deed 4 1.46
consent ground 0 -0.59 1 0.37 5 -0.25
consent here 5 2.06
consent holdings 0 0.44 1 0.68
consent if 5 0.91
consent marketing 0 0.89
consent negation 0 0.72 5 -0.55
consent nodetriment 4 1.42
consent none 0 0.57
consent offpage 0 -0.82 19 0.5
consent offtopic 5 -0.12
consent only 1 2.33
consent personaldata 1 0.7
consent present 0 -0.2
consent process 1 2.84
consent set 3 -0.03
consent someone 5 0.14
consent switchon 0 -1.06
consent these 0 0.64 3 0.52
consent thou 0 -0.03 5 0.3
consent to 4 0.72
consent tool 0 -1.1
consent toward 3 1.29
consent unnecessary 4 1.21
consent we 0 1.11
consent wesubj 1 0.94
consent with 1 -0.98 5 1
consent withdraw 5 1.17
consent you 0 -0.23 5 1.03 6 -1.09
content  2 -0.32 3 1.17 5 -1.23 6 -0.79 8 1.87 9 -1.93 10 1.46 11 -0.2 12 -0.71 13 -0.87 14 -0.79 15 -1.22 19 -0.5 20 -1.24
content ^ 3 0.3
content after 7 -0.61 8 -0.77
content before 0 0.24
content beneath 3 0.43
content click 0 -0.62 8 0.85 10 -0.15
content consent 0 0.72
content cookie 10 0.44
content freeof 8 -1.37
content includes 3 2.05
content map 3 1.13
content not 13 -0.7
content only 8 1.08
content ours 10 -0.6
content outparty 13 1.27
content privacymode 10 0.49
content set 8 1.48
content settings 3 1.72
content shown 8 -1.04
content these 8 0.2
content thou 10 -0.27
content together 7 0.79
content tool 8 0.67
content track 10 1.85
content verbfirst 10 0.4
content without 8 -0.5
cookie  1 -0.57 7 -1.5 8 -1.35 9 -0.75 10 -0.08 11 -0.07 12 -0.46 13 -1.1 15 -0.33 16 -0.5 19 -0.08 21 -0.59
cookie @ 0 -0.89
cookie ^ 17 -0.06
cookie after 0 -0.54
cookie analytics 3 0.63
cookie basis_li 3 2.1
cookie bounded 14 0.29
cookie cookies 7 -0.63 8 -0.62 11 -0.15 12 -0.27 13 -0.24 15 -0.16 16 -0.08 21 -0.03
cookie copula 4 -0.5
cookie deed 17 1.15
cookie domain 18 0.55
cookie expire 5 -0.24
cookie freeof 18 0.04
cookie if 0 0.57
cookie includes 3 1.08 14 0.23
cookie listing 18 0.02
cookie marketing 0 0.54 3 0.11
cookie necessary 4 -0.59
cookie not 14 0.16
cookie offpage 19 0.2
cookie onsite 18 0.34
cookie open 6 0.58
cookie personal 14 0.83
cookie policyword 19 0.98
cookie present 0 0.2
cookie recognition 14 1.26
cookie require 0 0.67
cookie session 17 0.29
cookie set 4 -0.37 6 -0.36 18 0.87
cookie settings 5 0.4
cookie shown 19 -0.84
cookie someone 11 -1.17
cookie store 0 0.19
cookie switchon 3 0.66
cookie these 18 0.86
cookie thou 3 -0.23 4 -0.33
cookie tool 4 -0.13 6 0.28 10 0.04 19 -0.23
cookie use 2 -0.57 17 0.16
cookie verbfirst 0 0.16
cookie we 3 0.57
cookie websites 17 0.29
cookie whole 18 0.41
cookie you 0 0.31 19 -0.18
cookies  7 -0.28 8 -0.27 18 0.55
cookies @ 2 0.43 9 0.31 19 2.02
cookies after 0 -0.02
cookies basis_li 3 1.82
cookies bounded 9 1.55 14 1.32
cookies cookie 17 0.22 19 1.23
cookies detail 19 1.24
cookies domain 18 0.05
cookies freeof 18 0.01
cookies if 9 0.75
cookies includes 14 1.3
cookies not 14 1.5
cookies offpage 3 0.59 17 -0.29
cookies only 14 0.93
cookies policyword 19 1.06
cookies recognition 14 0.58
cookies records 18 0.88
cookies require 0 0.25
cookies set 0 -0.55 9 0.54 18 0.73
cookies store 0 0.46
cookies these 3 0.16 17 0.12 18 0.68
cookies thou 3 -0.5 6 0.37
cookies tool 10 0.07 19 -0.03
cookies toward 19 0.13
cookies use 2 -0.03
cookies websites 17 1.18
cookies with 11 0.61
cookies you 4 -0.63 6 0.57 14 0.21
copula  0 -0.74 1 -0.25 3 -0.6 4 -0.26 5 -1.19 6 -1.07 7 -0.15 9 -0.62 10 -0.09 11 -0.12 12 -0.56 13 -0.34 14 -0.48 15 -0.09 16 -1.42 19 -0.49 20 -1.25 21 -0.37
copula @ 3 -1 10 0.13 21 -0.84
copula after 2 -0.18
copula ago 17 0.61
copula all 10 0.9 11 0.3 21 0.09
copula analytics 3 1.38
copula anon 11 1.73
copula anytime 5 1.43
copula banner 3 1.37
copula basis_word 1 0.77
copula before 8 0.7 9 -0.54
copula blocked 2 1.33
copula bounded 0 -0.82 2 0.05
copula by 21 -1.03
copula complete 18 1.27
copula content 3 1.04
copula cookies 3 1.31 4 0.49
copula deal 14 0.39
copula default 0 -0.11 2 3.7
copula deletion 12 0.65
copula detail 19 -0.46
copula each 12 0.28
copula encrypt 21 0.22
copula firstvisit 7 0.19
copula freeof 14 1.42
copula functional 3 0.68
copula hearsay 11 2.39
copula holdings 13 -1.12 14 -0.21
copula if 1 -0.22 9 0.93
copula inland 16 0.39
copula link 19 0.06
copula listed 19 0.43
copula load 7 0.32
copula negation 13 0.34 15 0.7 20 -0.59
copula none 11 0.45 14 -0.81
copula offpage 6 0.08 19 1.27
copula only 17 0.83
copula open 7 0.04
copula privacymode 10 0.43
copula refers 6 1.14
copula reject 4 1.24
copula require 0 1.44
copula sell 13 0.22
copula set 10 0.82
copula shorten 11 0.49 12 0.19
copula show 0 0.28 7 1.59
copula someone 2 -0.3 4 0.15 9 0.01 11 0.05
copula theonly 17 0.56
copula these 0 -0.39 11 -0.29
copula thisdoc 19 -0.06
copula to 1 0.68 9 0.39 16 0.5
copula together 7 1.07
copula tool 3 0.3
copula toward 3 -0.22 7 0.88 9 0.15
copula unnecessary 4 1.08
copula whole 18 1.35
copula window 19 0.67
copula with 12 0.6
copula without 4 0.8
copula you 0 0.15 2 -1.2
country  20 -0.54
counts  4 -0.01 11 2.79
counts freeof 14 1.03
counts holdings 15 0.48
counts negation 13 0.76
counts not 11 1.97
counts only 11 0.4
counts others 13 0.61
cover  8 2.95
cover click 8 0.53
cover slot 3 -0.38
cover someone 8 0.26
crosssite  15 1.28 17 -1.98
crosssite negation 15 1.28
crosssite websites 17 -0.49
dc_address  12 0.26
dc_address after 9 0.06
dc_address analytics 12 0.27
dc_address records 12 1.31
dc_address you 9 1.37
dc_device consent 0 1.42
dc_email not 13 0.47
dc_name  6 -0.72
dc_name expire 19 0.53
dc_name others 14 0.29
dc_payment  13 -1.81
dc_payment encrypt 21 3.62
deadline  4 -1.56
deadline eu 16 1.24
deal  3 -0.27 5 -0.89 6 -0.22 8 -0.06 11 -0.29 12 -0.17 13 -0.12 15 -1.18 20 -0.23
deal @ 3 -0.81 9 -0.3
deal appears 3 0.66 14 0.24
deal beneath 19 0.59
deal by 0 -0.5 3 -0.31
deal click 9 0.36
deal copula 16 -0.09
deal encrypt 21 1.05
deal flow 13 0.23
deal holdings 16 0.59
deal link 7 0.92
deal listing 18 0.19
deal not 13 0.52 14 0.24
deal outparty 14 0.32
deal payment 9 0.06
deal records 17 0.5
deal server 16 0.6
deal set 0 0.5
deal slot 8 0.47
deal stay 19 0.63
deal stores 2 0.13
deal switchon 0 0.68
deal these 9 -0.28
deal tls 21 2.08
deal to 10 -0.77 14 0.48
deal together 7 0.95
deal tool 3 0.47 19 0.22
deal toward 9 0.49
deal verbfirst 16 0.69
deal video 8 0.51
deal we 0 -0.49
deal window 19 0.78
deal with 9 -0.36
deed  0 -0.32 1 -1.71 3 -0.2 4 -0.09 5 -0.36 6 -0.21 7 -0.1 8 -0.86 9 0.64 11 -1.62 12 -0.4 13 -0.82 15 -0.94 18 -0.25 19 -0.11
deed after 3 1.74
deed banner 6 -0.25
deed before 3 -1.08
deed by 6 -0.29
deed classed 3 1.71
deed click 9 -0.77
deed consent 5 0.86
deed encrypt 21 1.49
deed flow 9 0.41
deed holdings 9 0.4
deed necessary 3 1.08
deed negation 9 2.26 14 0.61
deed nobody 9 0.34
deed none 9 1.96
deed not 14 0.11
deed only 3 0.84
deed ours 13 0.79
deed outparty 13 0.2
deed suchas 4 1.94
deed these 9 -0.62
deed thou 7 0.08
deed traffic 9 1.03
deed undo 5 -0.13
deed visitorid 9 0.06
deed we 13 0.2
deed with 9 -0.75
default  3 -0.78 6 1.07 19 -0.01
default ^ 2 2.64
default gets 6 0.52
default necessary 2 3.2
default thou 6 1.31 8 0.24
deletion  0 -0.98 1 -0.16 4 -0.37 6 -0.54 7 -1.9 9 -0.81 11 -1.24 13 -0.14 14 -0.43 17 -0.21 18 -0.71 21 -0.69
deletion by 12 -2.15
deletion dropped 12 2.04
demand  13 -2.14
demand holdings 13 -1.02
demand personaldata 13 -0.7
described  0 -0.14 14 -0.31 20 -0.07
detail  3 -0.48 4 -0.1 5 -0.82 6 -0.89 8 -0.8 10 -0.62 12 -0.8 15 -0.39 17 -0.36 19 0.86 21 -0.28
detail after 9 0.52
detail all 18 -1.44
detail banner 19 2.09
detail bounded 17 1.05
detail cookie 19 0.03
detail cookies 19 0.02
detail copula 19 1.13
detail exist 17 -0.31
detail find 18 -1.04
detail identity 6 -0.04 19 0.27
detail if 9 0.92
detail ip 7 0.43
detail list 17 -2.19
detail listing 17 -0.26
detail offpage 6 -2.16 18 -0.89 19 1.95
detail outparty 19 1.56
detail provider 18 -0.93
detail same 4 1.49
detail stay 19 2.42
detail to 13 0.05
detail tool 19 0.85
detail toward 13 0.26 19 0.97
detail we 19 0.53
detail you 17 0.92
domain  7 -0.94 8 -0.68 10 0.58 11 -0.41 15 0.31 16 -0.29 17 -0.24 20 -0.14
domain anon 12 2.19
domain content 10 2.46
domain cookie 2 1.07
domain cookies 2 0.42
domain negation 10 1.77
domain not 13 0.76
domain shorten 12 0.26
domain tool 2 0.52 10 0.37
domain track 10 1.56
domain traffic 21 0.52
domain window 21 1.54
duty  1 -1.33 3 -0.98 4 -0.99 5 -2.92 10 -0.73 13 -1.14
each  7 1.42 8 -0.39
each thou 7 0.33
each you 7 1.19
effect  4 2.1 5 -0.37 11 -0.3 13 -0.01 14 -0.11 15 -0.56
effect cookie 2 0.04
effect cookies 2 0.32
effect necessary 0 0.48
effect negation 4 1.64
effect not 4 0.68
effect someone 4 0.19
effect toward 2 1.1
effect track 3 0.01
embed  10 2.88
embed click 8 0.82
embed content 3 0.69
embed load 7 0.5
embed only 0 0.29
embed refers 13 0.49
embed together 7 0.77
embed tool 10 0.52
embed video 10 -0.61
encrypt  3 -0.79 7 -0.35 9 -0.72 12 -0.17 13 -1.08 17 -0.43 21 3.65
encrypt knowing 21 0.48
encrypt merge 21 1.98
encrypt records 21 -0.36
encrypt shown 21 0.63
encrypt traffic 21 3.09
endpart  0 -0.18 12 3.15
endpart ip 12 1.89
endpart shorten 12 1.26
eu  13 -0.19
evenif  4 0.77
evenif negation 7 0.06
evenif not 7 0.55
evenif thou 4 0.97
everyperiod  3 -0.27 7 -0.24
exactly  9 1.98
exactly you 9 0.32
exist  2 -0.15 19 -0.13
exist banner 3 -1.68
exist by 13 0.61
exist click 9 1.05
exist copula 17 0.14
exist expire 17 2.73
exist negation 3 -0.03 17 0.21 18 0.25
exist not 0 -1.05 17 0.1 18 0.9
exist present 1 -0.02 8 -0.06 19 -0.18
exist provider 17 0.35
exist someone 1 0.09
exist stores 9 0.27
exist these 10 0.43
exist thou 4 0.18
exist tool 17 1.02
exist traffic 13 0.18
exist verbfirst 1 0.18
exist with 10 0.22
exist you 4 0.31 5 0.59
expire  0 -0.47 6 -1.28 7 -0.31 9 -0.31 13 -0.02 18 -0.49
expire anon 11 0.03
expire confined 4 0.57
expire marketing 20 0.5
expire stay 4 0.93
expire tool 19 0.14
find  1 -0.23 5 -0.08 7 -0.86 16 0.59 19 1.23 20 -1.03
find bounded 0 0.3 8 0.1
find compare 15 0.34
find holdings 13 0.76
find knowing 4 -0.24 19 0.21
find offpage 18 -0.38 19 0.57
find only 0 0.31 17 0.04
find others 15 0.29
find these 19 -1.09
find thou 19 0.43
find tool 19 1.29
find traffic 21 0.99
find verbfirst 11 0.94
finish  17 4.61
first  0 2.53 7 -2.42 8 1.03 9 3.87
first ^ 9 1.13
first after 0 0.45
first by 9 0.74
first deed 9 0.88
first exist 0 0.25
first if 9 1.04
first switchon 3 2.02
first these 8 1.48
first thou 8 0.86
first toward 9 1.04
first transfer 8 -0.52
first verbfirst 0 1.49
first you 0 1.15 8 0.23
firstvisit  0 -0.26 4 -0.36 5 -0.32 6 6.17 19 -1.04
firstvisit bounded 2 0.92
firstvisit only 2 0.29 6 -0.36
firstvisit set 2 0.34 7 0.35
firstvisit show 6 0.22
firstvisit window 5 -0.15
flow  0 -0.3 1 -0.1 3 -0.51 6 -0.45 9 0.47 13 -0.64 18 -0.11
flow @ 9 -0.4 14 1.57
flow after 8 -0.58 9 0.97
flow before 9 1.81
flow by 8 -0.75
flow click 8 -0.24
flow deed 8 -0.62 9 0.66
flow first 8 -0.66
flow gets 4 0.93
flow ip 7 1.46
flow negation 0 -0.67
flow none 11 1.17
flow not 9 0.69 14 0.04
flow only 0 -0.51
flow outparty 17 -0.34
flow payment 9 1.97
flow personal 14 0.4
flow personaldata 14 0.19 17 0.17
flow same 4 0.51
flow service 9 0.99
flow shown 9 -0.35
flow someone 11 -0.27
flow these 4 0.07
flow thou 8 -1.1
flow video 8 0.34
flow with 9 0.33
flow you 6 -0.38
following  17 1.52 20 0.9
following whole 18 1.08
footer  0 -0.06 4 -0.37 5 2.76 8 -0.57
footer cookies 5 0.85
footer tool 5 0.33
footer window 6 0.57
formerly  0 -2.1 17 -0.4
formerly @ 0 -0.19
formerly ^ 0 -0.79 7 -6.26
freeof  1 -0.16 2 0.54 3 -0.19 4 0.73 12 -0.02 17 -0.35
freeof ^ 0 1.92 2 1.88 4 -0.28
freeof consent 0 0.36 4 -0.16
freeof cookie 10 1.42
freeof cookies 10 0.68
freeof effect 4 1.11
freeof negation 0 1.26 14 -1.43
freeof personal 14 3.52
freeof recognition 11 1.21
freeof records 14 3.02
freeof tool 4 1.03 10 0.34
fullest  12 -0.1 18 0.48
fullip domain 12 -0.73
functional  3 3.97 10 -0.52
functional analytics 3 -0.21
gets  5 -0.42 9 0.69 11 -0.54 13 0.22 15 -0.79 16 -0.17 19 -0.21 20 -0.27
gets @ 7 0.33
gets by 6 0.18
gets flow 13 -0.33
gets holdings 6 -0.1 13 0.26
gets negation 13 0.99
gets not 4 0.22
gets others 13 0.04
gets thou 6 1.17 9 0.42
gets toward 13 -0.71
gets we 13 0.33
giveaway  0 -2.33 13 1.66 17 -0.24
giveaway freeof 13 -0.36
giveaway negation 13 1.53
giveaway outparty 13 0.22 14 -0.85
giveaway reject 13 1.67
giveaway to 13 0.26
giveaway you 13 -0.83
given  0 0.17 3 -1.74
given consent 1 0.48 5 0.56
given hand 0 0.93
given someone 11 1.12
given verbfirst 0 1.08
goesout  18 -0.34
goesout negation 16 0.26
goesout none 13 0.47
goesout not 16 3.64
ground  0 -0.53 2 -1.47 3 -0.78 4 -2.58 5 -1.42 6 -1 7 -1.11 8 -0.3 9 -0.83 10 -0.23 11 -0.05 12 -1.03 13 -0.75 14 -1.04 15 -0.31 16 -1.21 17 -0.84 18 -1.17 19 -0.8 20 -0.37 21 -1.37
ground @ 1 0.01
ground asked 1 1.56
ground bounded 1 0.06
ground by 1 1.05
ground consent 1 0.67
ground copula 1 -0.2
ground find 0 0.83
ground if 1 0.65
ground leans 1 1.24
ground process 1 0.4
ground verbfirst 1 -0.33
group  0 -0.04 11 3.85 13 -0.71 14 -1.05
group not 11 0.13
group someone 11 0.38
h_life  3 -0.1 14 -0.64
h_life not 15 0.75
h_name  0 -0.19 3 -0.11 7 -0.86 8 -0.11 12 -0.17 15 -0.48 18 -0.5
h_name @ 9 1.42 19 1.05
h_name ^ 3 -0.12 19 -0.23
h_name appears 6 0.42
h_name cookie 9 -0.18
h_name cookies 9 -0.16
h_name domain 18 0.65
h_name footer 19 0.04
h_name h_provider 18 1.03
h_name newsletter 9 0.08
h_name present 0 0.86
h_name show 19 0.82
h_name stores 1 0.41
h_name thisdoc 17 0.25
h_name thou 17 0.1
h_name to 6 0.03
h_name tool 9 -0.2
h_name toward 4 -0.37 19 0.86
h_name you 14 0.67
h_provider  5 -0.14 10 -0.12 17 -0.84 19 -1.28
h_provider consent 0 0.41 3 1.07
h_provider giveaway 13 2.03
h_provider provider 7 1.03
h_provider someone 0 0.42
h_provider these 19 0.65
h_provider thou 3 0.94
h_purpose  0 -0.34 11 -0.91
h_purpose @ 12 0.57
h_purpose analytics 12 0.95
h_purpose copula 6 0.7
h_purpose with 12 0.44
hand  13 1.07
hand not 13 0.08
hand outparty 13 0.07
hand to 13 1.27
hearsay  13 -0.03
hearsay deletion 11 -0.14
hearsay holdings 14 -0.37
hearsay pd 14 -1.17
hearsay personal 14 -0.72
hearsay personaldata 14 -0.67
hedge  3 -0.77 16 -0.95
here  13 -0.24
here link 13 -0.03 20 1.54
here thisdoc 13 -0.13 18 0.22
holdings  1 -0.52 2 -0.34 3 -1.09 4 -0.27 6 -0.21 7 -0.72 8 -0.45 9 -0.01 12 -0.13 16 -0.01 19 -0.3 20 -0.72
holdings @ 3 -0.14 9 -0.35 13 0.4
holdings ^ 8 -0.22 15 0.61 16 0.45 19 0.79
holdings all 11 0.4
holdings analytics 11 0.47
holdings anon 11 0.18
holdings before 0 0.51 7 1.97 8 0.2 11 0.49
holdings by 7 -0.07 15 0.07
holdings click 9 0.27
holdings content 13 0.69
holdings cookie 0 0.01 17 0.14 18 0.32
holdings cookies 0 0.45 17 0.2 18 0.14
holdings copula 11 0.08
holdings country 16 0.78
holdings deal 9 0.05
holdings first 9 1.62
holdings flow 4 0.86
holdings ground 1 0.48
holdings knowing 19 0.25
holdings measure 17 1.08
holdings negation 14 0.85
holdings not 11 -0.97
holdings only 9 0.26
holdings outparty 0 -0.81 18 0.14
holdings records 15 0.28
holdings show 6 0.38
holdings someone 14 0.75
holdings stay 13 0.55 16 1.21
holdings store 16 -0.12
holdings these 15 -0.95
holdings thou 9 0.64 21 0.06
holdings tool 2 0.01 5 0.21
holdings traffic 21 0.16
holdings unless 13 -1.29
holdings we 0 0.16 17 0.33
holdings with 0 -0.44 15 0.1
holdings you 13 0.58 15 0.45
holdings yours 13 -0.41
hypothetical  0 -2.89 2 -2.24 8 -1.39 10 -4.32
hypothetical consent 0 -1.15
identify  8 -0.62 11 1.5 15 -0.19
identify identity 11 -0.46
identify negation 11 2.8
identity  11 1.22
identity unknown 11 4.69
idle  2 4.12 17 -0.95
idle ^ 2 0.33
if  1 0.58 9 0.28 10 -0.83 11 -2.06 12 -0.03 13 -0.36 15 -1.06 16 -1.33 18 -0.46 19 -0.15 20 -0.01
if ^ 4 -1.22 6 -0.11 14 -0.22 16 -0.65
if analytics 0 0.57
if asked 1 0.61
if bounded 0 0.16
if by 7 0.15
if consent 1 0.77
if cookie 3 -0.37
if copula 1 1.1
if exactly 7 0.6
if holdings 0 -0.28
if load 7 1.41
if open 7 1.62
if someone 5 -0.49
if stores 1 -0.79
if thou 1 -0.97 4 0.48
if verbfirst 3 0.28
if we 0 -0.27
if you 0 0.95 8 -0.7 9 -0.15
inactive  12 -1.45
includes  3 1.24 13 -1.05 14 0.47 15 -0.24 16 -0.02 19 -1.14
includes analytics 3 1.82
includes assigned 3 -1.04
includes classed 3 -0.36
includes cookie 3 0.63
includes h_name 18 0.4
includes negation 14 1.09
includes offpage 3 0.7
includes personal 14 0.28
includes shown 3 -1.67
includes tool 3 0.29
inland  1 -0.59 3 -0.65 4 -0.07 7 -0.55 8 -0.34 9 -0.88 10 -0.07 11 -0.61 13 -2.37 14 -2.36 15 -0.44 16 3.31 17 -1.84 18 -0.18 19 -1.6 21 -0.74
inland bounded 16 0.02
inland eu 16 0.64
inland negation 16 1.9
inland usa 16 -1.84
ip  0 -1.14 3 -0.39 6 -0.04 9 -1.1 10 -0.59 11 -1.96 12 4.5 13 -1 14 -0.61 16 -0.35
ip ^ 12 1.24
ip all 7 0.46
ip analytics 12 0.14
ip before 12 0.92
ip blocked 12 -0.92
ip bounded 12 1.51
ip deadline 12 1.77
ip deletion 11 -0.49
ip each 12 0.08
ip endpart 12 0.19
ip holdings 12 0.2
ip inactive 12 -2.37
ip leans 12 0.54
ip linkword 12 0.83
ip only 12 1.4
ip process 12 0.94
ip receive 12 0.29
ip shorten 12 0.81
ip these 12 0.55
ip to 12 0.24
ip tool 7 0.16
ip toward 7 2.29
ip we 12 0.29
keepus  13 5.41
kept  3 -0.17 4 -0.36 15 -0.97
kept appears 16 -2.45
knowing  3 -0.13 4 -0.01 12 -0.43 13 -0.73 17 -0.08 18 -0.09
knowing by 0 0.01
knowing detail 19 0.2
knowing offpage 19 1.03
knowing present 11 0.88
knowing shown 6 1.44
knowing these 0 0.32
knowing tool 19 0.93
knowing we 11 -0.59 13 0.27
lacking  18 4.3
lawsays  0 -4.34 3 -0.71 4 -4.08 8 -0.25 13 -2.99
leans  0 -0.31 3 -0.37 5 -0.14 6 -0.21 7 -0.5 8 -0.03 9 -0.87 15 -0.51
leans analytics 4 0.44
leans anon 11 0.47
leans by 10 0.18
leans cannot 11 0.34
leans cookie 2 0.24
leans cookies 2 0.73
leans copula 1 0.44 17 0.48
leans gets 6 0.82
leans ground 1 1.49
leans h_name 2 0.8
leans h_provider 2 0.38
leans listing 18 0.12
leans negation 11 0.32
leans not 13 0.48
leans process 14 0.13
leans recognition 11 0.34
leans shown 3 0.17
leans someone 4 -1.27 9 -0.95
leans these 1 0.45
leans thou 9 0.23
leans to 13 0.16
leans toward 13 0.04
leans verbfirst 1 1.09
leans window 6 0.21
leans you 20 1.11
leave deal 9 0.02
leave goesout 9 1.14
leave hand 9 0.4
leave inland 16 0.19
leave we 13 1.21
link  3 -0.73 4 -0.53 8 -1.8 9 -0.11 10 -0.23 12 -1.06 15 -0.29 18 -0.3
link h_provider 7 0.95
link load 7 0.29
link measure 20 1.27
link offpage 6 0.72
link optout 20 0.67
link outparty 14 1.94
link these 19 0.16
link tool 19 0.74
link toward 0 0.58
link we 19 1.81
link with 7 0.26
linkword  9 -0.65 15 -0.74 18 -0.81
linkword fullest 12 -0.74
linkword set 20 0.87
linkword whole 12 -0.36
list  14 -0.1 15 -0.15 18 0.08 19 2.12
list by 18 1.36
list detail 18 0.32
list listing 18 0.34
list shown 19 -0.13
list these 18 1.57
list thisdoc 19 -0.15
list to 18 0.56
list whole 19 -0.86
listed detail 19 -0.09
listed flow 17 0.36
listed listing 18 -0.44
listed negation 17 1.17
listed not 17 2.22
listed thisdoc 19 -0.01
listed with 19 0.48
listing  2 -0.12 3 -1.4 5 -0.39 6 -0.2 9 -0.12 12 -0.34 14 -0.98 15 -1.01 17 -0.23 18 1.59 19 0.08 20 -1
listing ^ 18 1.72 19 -0.25
listing by 18 0.3
listing cookie 17 -0.36
listing cookies 17 -0.2
listing h_name 19 -0.45
listing newsletter 14 3.99
listing offpage 19 0.13
listing provider 19 0.02
listing to 18 0.29
listing tool 17 -0.44 19 0.49
listing we 18 -1.26
listing whole 17 -0.47 18 1.58 19 -0.08
load  2 -0.81 4 -1.05 5 -0.19 7 3.02 8 1.45 9 -0.34 11 -0.21 12 -0.13 13 -0.65 15 -0.76 17 -0.54 18 -0.38 19 -0.3 20 -0.84
load @ 0 0.38 13 1.23
load ^ 7 -0.07
load after 6 -0.13 8 0.27 9 -0.43
load browser 7 0.3
load click 0 -1.59 7 -0.81 8 1.71 9 -1.19
load consent 0 1.3
load cookie 10 0.56
load cookies 10 0.7
load copula 21 0.33
load deed 6 0.26
load find 8 0.33
load first 8 0.43 9 -1.91
load holdings 9 0.94
load if 0 1.26 8 0.26
load marketing 3 0.17
load merge 9 0.28
load only 8 0.91
load open 6 -0.86 7 0.82 8 -0.83
load playstart 10 0.17
load present 7 0.2
load privacymode 10 0.5
load provider 7 0.17
load recognition 15 0.14
load regardless 7 1.73
load retrieve 7 0.39 8 0.18
load server 7 2.21
load show 6 1.05
load someone 8 0.48
load third 0 1.81
load thou 7 0.27
load to 3 1.81 13 1.1
load together 6 -0.52 7 0.41 8 -1.02
load toward 8 -1
load traffic 13 0.08
load verbfirst 7 0.03 21 0.3
load yours 8 -0.1
local by 13 1.02
madeby  7 -0.14
madeby @ 0 0.11
map content 3 0.41
map load 8 -0.06
map open 7 -0.6
map thou 8 1.17
map you 7 1.43 8 0.79
marketing  0 2.15 3 1.57 4 -0.09 5 -0.49 8 -0.31 11 -0.13 14 -0.75 15 -0.54 16 -0.06 17 -0.72 19 -0.25 20 1.19
marketing @ 3 1.09 17 0.74
marketing assigned 3 0.17
marketing before 0 0.07
marketing consent 0 0.09
marketing cookie 0 0.21 3 0.49
marketing gets 0 0.37
marketing h_name 4 1.67
marketing offpage 3 0.28
marketing only 0 1.36
marketing set 0 0.19
marketing settings 20 1.44
marketing third 13 0.96
measure  4 -0.14 5 -2.43 7 -0.58 8 -1.02 13 -0.52 20 1.19
measure @ 0 -0.27 17 1.71
measure anon 11 0.49
measure before 3 -0.09
measure by 20 0.53
measure consent 0 0.6
measure deal 3 0.33 20 0.13
measure onsite 0 0.24
measure ours 15 0.33
measure pd 14 2.27
measure tool 3 1.75
measure toward 17 1.89 20 1.07
measure verbfirst 0 1.2
measure we 0 1.09
measure websites 15 0.24
measure you 20 0.46
mech_adequacy  16 -1.6
mech_dpf  16 -0.34
mech_scc  16 -1.03 21 -1.05
merge  7 -0.25 13 -0.93 15 1.02
merge by 15 0.59
merge holdings 15 1.58
merge not 15 3.06
merge open 15 -0.82
merge others 15 0.11
minor  15 -0.19
mode  3 -0.12 7 -0.31 10 7.48
more  14 -0.59
necessary  0 -0.67 1 -1.14 2 3.79 4 -0.99 5 -0.84 6 -0.42 8 -0.03 9 -0.74 11 -0.4 13 -1.32 14 -2.4 17 -5.22 19 -0.66
necessary ^ 2 -0.05 3 2.35
necessary by 2 0.17
necessary tool 3 1.21
necessary use 2 -1.21
negation  1 -0.76 3 -1.51 4 0.28 5 -0.42 6 -1.37 7 -0.8 9 -0.42 10 -1.07 12 -0.65 13 1.27 15 1.21 18 -0.53 19 -1.32 20 -0.42 21 -0.82
negation @ 0 0.42 4 0.77 10 -1.27
negation ^ 4 0.72 13 0.28
negation again 11 2.73
negation anon 11 -2.02
negation asked 1 -0.05
negation before 4 -0.7
negation beyond 17 1.04
negation bounded 17 -1.35
negation by 7 -0.23 8 0.12 15 0.2 17 0.94 20 0.37
negation combine 15 0.69
negation consent 0 0.15 1 -0.59 3 0.19
negation content 4 0.47
negation cookie 10 0.44
negation cookies 10 0.45
negation copula 10 0.24 18 0.14
negation crosssite 15 4.19
negation dc_name 14 2.42
negation deal 4 -0.34 20 1.27
negation deed 9 0.11
negation default 8 2.48
negation detail 11 0.79
negation effect 4 0.16
negation encrypt 21 -1.29
negation find 21 1.95
negation freeof 0 1.4 14 -1.81
negation gets 13 0.23
negation giveaway 13 0.8
negation goesout 14 -0.9
negation holdings 14 0.16 15 0.36 16 -0.57
negation if 4 0.59
negation inland 13 -0.99 16 2.61
negation ip 12 1.04
negation knowing 11 1.68
negation lacking 18 3.02
negation load 0 0.87 7 -1.52
negation marketing 20 0.06
negation measure 20 1.24
negation necessary 0 0.68 2 0.16
negation none 13 -0.02
negation not 0 1.61 4 -1.55 13 0.34 14 -0.03 15 -0.41 16 -0.59 17 -1.12
negation only 2 0.47 17 -0.58
negation open 10 0.38
negation others 2 0.86 4 -0.53 14 -0.36 15 0.22 17 2.38
negation outparty 3 -0.64 16 0.35
negation outside 13 1.54
negation outsider 13 0.88
negation pd 14 1.3
negation perhaps 11 0.11
negation personal 9 -0.83 14 0.58 17 -0.38
negation personaldata 9 -1 11 -0.73 16 -0.19
negation present 0 0.66
negation process 11 -0.53 14 2.13
negation provider 0 0.54 17 0.05
negation recognition 11 2.03 13 -0.78
negation records 4 -0.09 13 0.14
negation reject 4 0.63
negation sell 13 1.26
negation service 17 0.24
negation set 0 0.25
negation share 13 0.82
negation shown 10 0.8
negation slot 20 0.41
negation someone 0 -0.23 4 0.53 11 0.53 14 0.2
negation these 0 -1.47 9 -0.19 12 -0.96 15 0.26 17 -0.84
negation thisdoc 20 0.68
negation thou 4 0.05 7 -0.36 8 0.57 13 -0.12
negation to 15 0.55
negation tool 10 0.2 13 0.39
negation toward 6 -0.03
negation track 10 0.56 15 0.08
negation transfer 13 -0.99
negation use 17 -0.06
negation verbfirst 13 -1.6 17 -0.38
negation we 0 0.15
negation websites 15 0.51
negation wesubj 17 -0.24
negation who 11 2.18
negation with 4 0.28 15 0.2
negation without 0 0.08 13 -0.05 14 -0.5
negation you 0 -0.37 4 0.3 9 -0.37 13 -0.41 15 0.89
newsletter  20 -0.78 21 -1.89
newsletter anytime 5 -2.45
newsletter offtopic 5 -2.28 9 -3.14
newsletter toward 5 0.67
newsletter you 9 -0.63
nobody ^ 13 1.86
nobody consent 4 1.43
nobody not 9 0.02
nobody others 17 0.1
nobody personaldata 14 0.61
nobody someone 13 1.62
nobody thou 15 0.17
nodetriment  4 3.97 12 -0.41
nodetriment negation 4 1.11
nodetriment you 4 1.06
none  2 -0.23 4 0.11 6 -0.37 16 -0.12 17 -0.13
none ^ 13 0.39
none analytics 0 0.86
none by 13 0.6
none cannot 13 1.04
none cookie 7 0.69
none cookies 0 1.06 4 -0.91 7 0.68
none here 15 0.03
none load 13 1.72
none measure 15 2.63
none negation 2 -0.15 6 -0.33 14 0.77 16 -0.03
none nobody 13 -0.69
none not 6 -0.12 15 -0.04 16 -0.33
none other 17 0.33
none others 15 -0.56 17 1.31
none outparty 13 -0.51
none outside 15 2.38
none pd 13 -1.02
none personal 14 0.18
none recognition 11 1.16
none someone 4 0.58 11 0.88
none thou 14 1.99
none tool 4 -0.48
none transfer 13 -0.14
none we 13 0.24
none withus 13 2.19
nopersonaldata  14 1.02
nopersonaldata personal 14 0.17
not  0 0.44 1 -0.46 3 -0.48 4 0.01 5 -0.03 7 -0.39 13 0.6 17 0.25 18 -0.19 21 -0.57
not @ 17 -1.21
not account 11 -0.09
not anon 11 -2.45
not ask 1 -1.13
not before 0 0.32 9 3.41
not by 4 1.06 15 0.97
not consent 1 -0.26 3 2.24 4 1.52
not cookie 2 0.42 10 0.35
not cookies 2 0.41 10 0.36 18 0.85
not copula 0 0.75
not deed 9 1.2
not detail 13 -0.61
not effect 4 1.35
not given 0 0.24
not goesout 14 -0.88 16 4.76
not h_name 0 -0.88
not holdings 17 -1.58
not identify 14 0.06
not inland 16 1.31
not ip 12 0.73
not knowing 9 1.25
not lacking 18 1.79
not leans 6 0.26
not marketing 0 0.16
not measure 0 0.97
not merge 15 3.22
not negation 1 -0.45 3 -0.09 4 0.64 14 0.83 17 0.54 18 -0.04 19 -0.42 21 -0.09
not open 10 0.04
not others 17 0.46
not outparty 3 -0.19
not perk 4 1.16
not personal 9 -0.5 14 1 17 -0.2
not personaldata 8 0.63 13 0.85
not process 9 0.12
not provider 0 0.24 13 0.18
not recognition 11 1.56
not records 4 -0.46 12 -0.31
not require 4 2.25
not share 13 0.2
not shown 18 0.46
not someone 4 0.13 9 0.6 11 0.59 14 1.16
not these 2 0.24 4 0.08 11 -0.17 12 -1.23
not thirdcountry 16 2.42
not thou 0 0.91
not to 13 0.99
not tool 10 0.08 17 1.09
not toward 4 -0.43 7 -0.48 9 0.39 13 0.1 14 0.1
not track 10 1.22
not traffic 9 0.03
not undo 5 0.12
not use 0 -0.93
not verbfirst 0 0.92 10 0.5
not we 13 -0.3
not who 11 0.18
not whole 18 -4.06
not you 0 -0.45 17 -0.13
not yours 4 -1.13
nothingelse  15 -0.39 17 0.34
nothingelse ^ 17 0.98
nothingelse not 17 0.48
nothingelse others 15 -0.12
nothingelse outparty 17 0.86
offer privacymode 10 -1.06
offpage  1 -0.63 7 -0.06 9 -0.13 11 -0.55 12 -0.02 13 -1.34 14 -0.16 15 -0.61 17 -0.12
offpage appears 3 0.38 19 0.68
offpage banner 6 -0.45
offpage before 6 0.67
offpage content 8 0.78
offpage detail 19 1.59
offpage exist 6 1.06
offpage holdings 5 0.25
offpage marketing 3 1.71
offpage negation 0 0.44
offpage not 0 0.11
offpage only 2 0.78
offpage present 3 0.23
offpage retrieve 7 0.39
offpage slot 20 1.65
offpage stay 3 1.69
offpage thou 6 0.88
offpage to 2 0.34
offpage toward 2 0.84
offpage verbfirst 18 0.89
offtopic  0 -3.08 4 -0.3 5 -2.12
offtopic you 0 -0.71
once  12 -3.59
only  2 1.85 3 -1.32 4 -0.34 5 -0.51 6 -1.37 7 -1.23 9 1.71 11 0.69 17 1.88 18 -0.11 19 -0.98 20 -0.33
only @ 17 2.45
only after 7 -0.28 9 0.42
only answer 9 1.03
only bounded 12 0.37 18 -1.1
only by 12 0.42
only click 8 0.64
only consent 0 1.28 3 0.77 9 -0.09
only cookie 2 1.44
only cookies 2 0.82
only dc_address 12 0.32
only deal 17 0.95
only deed 8 0.42 9 0.37
only domain 12 0.41
only ground 1 1.08
only group 11 1.96
only h_name 2 1
only if 9 0.97
only listing 17 2.76
only necessary 0 -0.07
only negation 17 -1.66
only not 15 0.52
only offpage 0 0.18
only ours 15 0.32
only outparty 0 0.23
only owndata 17 0.84
only payment 9 1.08
only records 17 1.07
only require 2 0.47
only thou 9 1.09
only tls 21 1.49
only tool 3 -0.57 17 2.46
only toward 16 -0.66
only usable 4 1.6
only we 9 1.6 15 1.52
only who 0 0.29
only whole 0 1.61
only with 3 0.23 9 0.54
only without 2 1.42
only you 9 0.11 11 -0.2 12 0.26
onsite  0 -0.55 1 -0.04 4 0.54 5 -0.83 10 -0.49 13 -0.22 20 -0.86
onsite anon 12 0.88
onsite cookie 0 -1.45 17 0.25
onsite cookies 17 0.83
onsite encrypt 21 0.84
onsite h_name 17 0.77
onsite pd 14 0.62
onsite these 17 0.61
onsite we 14 0.24
onsite websites 0 -0.23 11 -0.47 17 0.06 21 0.78
onsite wesubj 14 2.04
onsite you 6 0.08 15 1.91
open  2 -0.07 4 -0.08 7 3.14 9 -0.77 11 1.05 13 -0.4 15 -0.18 17 -0.4 18 -0.41
open @ 7 0.82
open again 5 0.38
open analytics 3 1.02
open anon 11 0.62
open banner 6 0.14
open before 0 0.35
open by 7 0.13
open consent 6 1.3
open content 7 0.62
open copula 11 0.38
open h_name 3 1.95
open holdings 7 -1.66
open negation 4 0.85
open not 14 0.12
open onsite 6 0.73
open show 6 1.37
open stores 7 0.78
open tool 7 0.44
open traffic 7 1.04
open whole 21 0.15
open window 7 -0.05
optaddress  3 -0.32 10 -1.49 19 -1.2 20 5.1
optout  3 -0.21 4 -0.73 5 -0.02 7 -0.22 10 -0.12 11 -0.29 15 -0.48 19 -0.47 20 2.98
optout @ 20 0.51
optout by 20 0.18
optout not 20 -0.65
optout with 20 0.97
other  0 -0.03
other tool 17 0.75
otherperiod  0 -0.5 1 -0.19 5 -0.25 6 -0.21 7 -0.78 8 -1.37 10 -0.41 13 -2.65 14 -0.13 15 -0.31 17 -0.05 20 -1.33
otherperiod holdings 9 0.36
others  4 -0.36 9 -0.73 11 -1.97 15 0.96 19 -0.54 20 -0.33
others ^ 17 2
others consent 0 0.07 3 0.4
others cookie 18 0.57
others cookies 18 0.31
others exist 17 1.78
others holdings 13 -0.75 15 1.36
others measure 15 1.6
others negation 17 1.97
others not 17 1.22
others outparty 7 -0.56 9 -0.17
others payment 17 1.28
others require 0 1.78 3 0.63
others set 17 0.53
others someone 15 1.42
ours  0 -0.55 8 -0.16 9 -0.15 10 -0.26 20 -0.33
ours @ 10 0.4
ours after 9 0.9
ours bounded 16 0.66
ours click 9 0.93
ours copula 15 0.3
ours embed 10 1.77
ours euland 16 0.27
ours holdings 16 0.74
ours listing 18 0.75
ours negation 4 0.57
ours not 4 0.21
ours only 12 0.15
ours outparty 19 0.47
ours present 19 -1.39
ours processor 17 0.26
ours provider 19 0.38
ours stay 13 0.06
ours these 7 0.07
ours toward 10 -0.88
ours we 13 0.05
ours with 21 -0.95
outparty  2 -0.39 5 -0.12 6 -0.63 9 -0.07 10 -1.08 11 -0.01
outparty @ 17 1.05
outparty access 13 2.56
outparty ago 17 2.94
outparty before 0 0.4
outparty choice 5 2.88
outparty content 17 1.28
outparty copula 18 0.4
outparty flow 13 1.4
outparty inland 16 -1.06
outparty merge 17 0.28
outparty negation 9 1.77 13 0.18
outparty not 9 0.42
outparty onsite 17 1.88
outparty others 13 0.23
outparty ours 17 0.32
outparty provider 13 -0.14
outparty require 3 2.18
outparty service 17 0.93
outparty someone 13 -0.46
outparty third 13 0.47
outparty thisdoc 15 0.89
outparty tool 14 -0.31
outparty track 17 -0.87
outparty verbfirst 13 -0.04
outparty websites 13 -1.15
outside we 13 1.99
owndata  1 -0.27 3 -0.79 6 -0.08 7 -1.85 8 -2.21 11 -0.69 12 -0.49 14 -1.01 18 -0.45 20 -0.1
owndata deed 4 0.68
owndata first 9 0.53
owndata inland 16 0.76
owndata negation 9 0.67 13 0.16
owndata none 9 0.19
payment  0 -0.01
payment by 9 0.05
payment encrypt 21 0.91
payment not 9 0.81
payment only 9 1.09
payment tool 17 0.54
payment with 9 0.33
pd  17 -0.59
pd ^ 14 1.5
pd by 14 0.7
pd negation 13 -0.54 14 2.39
pd records 13 -0.24 14 -0.48
pd someone 14 0.68
pd third 13 0.27
perhaps someone 19 0.64
personal  9 -0.21 14 3.68 15 -0.22 17 -1.32
personal holdings 11 -0.87
personal negation 14 0.21
personal pd 14 -0.52
personal shown 14 1.01
personal these 14 0.52
personaldata  0 -0.73 2 -0.52 3 -0.63 4 -1.14 7 -0.83 11 -0.62 12 -0.91 15 -1.25 18 -0.26 20 -0.19
personaldata @ 11 1.32 15 1.36
personaldata assigned 14 -0.65
personaldata basis_word 13 -0.94
personaldata copula 10 0.01
personaldata deal 17 0.69
personaldata deed 9 1.95
personaldata euland 16 1.07
personaldata freeof 14 -0.81
personaldata goesout 16 -0.14
personaldata group 11 2.27
personaldata h_life 16 1.08
personaldata holdings 0 -0.54 7 -0.12
personaldata negation 13 1.31
personaldata open 11 0.36
personaldata personal 11 -0.58
personaldata process 11 0.45
personaldata records 12 -1.2
personaldata someone 14 0.32
personaldata third 14 -0.9
personaldata thou 9 0.37
personaldata tool 19 0.59
personaldata within 16 0.7
personaldata without 14 -0.04
personaldata you 9 0.26
planned  10 -0.86 16 -2.13
playstart  8 0.3 9 -0.36 10 1.55
playstart content 8 0.24
policyword  3 -0.43
present  4 -0.35 8 -0.4 9 -0.63 11 -0.4 13 -0.3 14 -0.49 15 -0.59 20 -0.43
present consent 0 0.51
present cookie 3 0.41
present find 19 0.68
present ip 12 0.17
present marketing 3 0.15
present slot 3 -1.01
present someone 1 1.14 19 -0.2
present switchon 3 2.46
present these 1 0.16 3 0.92
present use 17 -0.4
present we 0 -0.97
present wesubj 19 0.45
present you 1 0.72 9 -0.14
privacymode  3 -0.55 7 -0.14 10 6.03
privacymode cookie 10 -2.63
privacymode cookies 10 -0.61
privacymode domain 10 -0.91
privacymode these 10 -2.48
process  2 -0.23 5 -0.68 7 -2.15 10 -0.45 13 -1.07 15 -1.25 17 -0.96 19 -0.24 21 -0.3
process anon 11 3.62
process ask 1 -0.49
process before 0 -1.53
process by 19 -0.14
process consent 0 -1.2
process deed 9 0.77
process eu 16 1.34
process ground 1 -0.91
process if 9 0.37
process inland 16 1.24
process negation 9 -0.22 14 1.89
process not 9 -1.55 14 0.64
process open 0 0.78
process someone 9 0.09
process these 1 0.18 4 0.74
processor @ 17 0.56 18 0.14
provider  2 -0.09 3 -0.83 4 -0.06 6 -0.41 12 -0.31 15 -0.33 18 -0.43 19 1.44
provider copula 17 0.76
provider deal 19 0.76
provider giveaway 19 0.85
provider ip 12 -1.4
provider offpage 19 1.15
provider onsite 19 1.24
provider shown 19 0.4
provider stay 19 0.57
provider thisdoc 19 -0.71
provider tool 2 -0.19 6 -0.27 15 -0.46 19 1.23
provider use 19 0.5
provider we 17 0.33
provider wesubj 19 0.08
readmore  14 -0.13
receive  0 -0.17 1 -0.99 6 -0.12 8 -0.12 15 -0.1 16 -0.08
receive before 9 0.96
receive by 17 1.48
receive first 9 1.11
receive outparty 13 -0.19
recognition  4 -0.4 5 -0.1
recognition browser 21 -2.18
recognition by 11 0.24
recognition merge 11 -2.32
recognition negation 11 0.72
recognition others 15 0.35
recognition someone 11 0.92 13 -0.17
recognition tls 21 -2.1
recognition to 3 0.03 11 1.65
recognition toward 3 0.4
recognition wesubj 13 1.6
records  0 -0.83 1 -1.06 2 -0.95 3 -0.22 4 -0.63 5 -0.89 6 -1 7 -0.7 9 -0.07 11 -0.05 14 -0.74 15 -0.09 17 -0.61 18 -0.35 19 -1.47 20 -1 21 -0.23
records @ 11 0.4 13 0.27
records after 9 0.13
records analytics 11 0.27
records before 8 0.6
records bounded 12 0.21 16 0.62
records by 4 -0.71
records copula 9 -0.29 12 -0.42 13 -0.47
records deal 17 1.04
records deed 9 0.01
records deletion 12 -1.19
records euland 16 0.21
records given 9 0.38
records group 11 3.17
records h_name 18 -0.84
records holdings 8 -0.62 16 -0.27 21 -0.22
records list 19 -0.27
records merge 15 0.91
records none 4 0.87 9 0.11
records not 9 0.26 13 0.91 17 -1.43
records only 9 0.25 12 1.16
records onsite 13 0.57
records personal 14 -0.29
records provider 7 0.13
records recognition 11 0.43
records refers 10 0.64
records shorten 11 1.67 12 0.09
records someone 9 0.71 14 0.41
records stay 16 2.15
records store 9 -0.02
records stores 12 -0.35
records these 8 0.34 11 0.04
records thisdoc 5 0.34
records thou 11 1.11
records tool 7 0.03
records toward 13 -0.2 14 -0.22
records use 11 2.06
records verbfirst 11 0.35 12 -0.6
records with 7 -0.02
records withus 13 0.24
records you 9 0.19
refers  2 -0.51 5 -1.3 7 -0.46 8 -0.59 11 -0.04 13 -2.41
refers after 7 -2.31
refers click 8 -0.76
refers content 7 -0.96
refers inland 16 0.1
refers leans 3 -0.67 4 -0.41 8 -0.02 11 -0.51
refers records 14 0.66
refers show 6 0.79
refers video 7 -0.9
regardless  4 1.45 7 0.87
regardless cookie 4 1.06
regardless cookies 4 1.02
regardless you 7 1.72
reject  4 4.19 9 -0.3 11 -0.49 14 -0.61 15 -0.17 18 -0.2 19 -0.12
reject @ 4 0.28
reject ^ 4 0.05
reject consent 4 -1.14
reject cookies 0 1.14
reject effect 4 0.44
reject necessary 0 0.75 2 2.16 4 -1.01
reject negation 4 0.02 13 -0.66
reject none 4 1.19
reject personaldata 13 2.03
reject same 4 1.82
reject set 0 1.44
reject shown 4 0.12
reject usable 4 0.28
reject verbfirst 4 0.12
reject you 4 0.75
remember  4 -0.5 11 -0.52
remember aslongas 5 0.75
removed  5 0.95
removed anytime 5 0.13
renounce  4 1.63
request  13 -3.02 14 -3.24
require  0 1.01 5 -1.81 9 -0.49 13 -0.04 17 -0.08
require consent 0 0.59
require cookie 0 -0.92 4 1.8
require h_name 0 -0.53
require negation 0 -1.96
require offpage 0 0.63
require set 0 0.92
require slot 0 0.02
require these 3 0.67
require wait 0 1.49
require you 0 0.35
retrieve  6 -1.57 9 -0.06
retrieve with 7 0.9
right_access  20 -1.05
same  4 3.73
same we 7 0.26
sell  9 -0.6 13 3.26 14 -2.74
sell negation 13 1.18
sell not 13 0.93
sell personal 13 0.26
sell share 13 -1.59
sell to 20 0.07
sell toward 13 -2.76
sell trading 13 -1.71
separately  19 1.41
separately someone 19 0.04
server  10 -0.77 12 -0.42 21 0.52
server euland 16 0.25
server stores 13 -0.44
service  0 -0.19 5 -0.36 7 -0.06 13 -1.08
service content 17 0.51
service only 17 0.5
service provider 19 0.1
service slot 3 0.21
service stay 19 0.06
service tool 3 0.18
service window 6 0.15
set  0 0.93 3 -0.62 4 -0.92 5 -0.89 6 -0.77 7 0.57 9 -0.03 11 -0.91 14 -0.33 15 -0.23 19 -0.43
set after 0 0.37 7 0.31
set all 10 1.12
set analytics 0 1.15 3 0.93
set basis_li 3 0.02
set before 9 -0.08
set bounded 0 0.03
set consent 0 0.42
set cookies 17 0.06
set deed 8 1.93
set first 9 -1.39
set freeof 0 -0.01
set h_name 17 0.43
set if 9 0.19
set ip 12 1.21
set marketing 3 1.39
set necessary 0 -0.55 2 0.29
set negation 0 0.26
set only 2 0.05
set privacymode 10 0.51
set someone 0 0.53
set switchon 0 2.2 3 0.13
set thou 0 1.42
set to 7 -1
set tool 10 0.65
set with 6 0.21
set without 0 -0.2
settings  4 -0.5 5 1.63 6 -0.51
share  4 -1.31 10 -0.08 13 1.76 14 -1.38 15 -1.75 16 -0.92 17 -0.12
share flow 13 -1.07
share giveaway 13 -1.77
share leans 13 0.54
share negation 13 0.39
share not 13 0.26
share ours 13 -0.84
share outparty 13 1.05
share these 3 0.3
share traffic 9 2.17
share unless 13 -1.32
share without 13 -0.49
share you 0 -0.32 9 0.8 13 -0.44
shorten  0 -0.6 7 -0.76 12 3.5
shorten analytics 11 0.42
shorten deletion 12 -3.06
shorten endpart 12 0.34
shorten leans 12 0.32
shorten nobody 11 0.54
shorten you 12 0.42
shorten yours 12 -0.67
show  0 -0.87 1 -0.23 3 -1.67 4 -0.65 5 -1.72 9 -0.31 12 -0.6 13 -0.19 15 -0.73 16 -0.18 18 -0.17 20 -0.84
show after 6 0.67 8 0.93
show appears 6 -1.8 21 0.37
show asked 1 -0.67
show banner 19 0.29
show by 6 0.61 7 -0.78
show choice 6 0.96
show consent 19 0.79
show content 3 1.26
show copula 10 0.56 11 0.11
show find 7 2.19
show footer 6 0.89
show group 11 0.46
show ip 7 1.67
show map 8 1.1
show negation 13 -0.35
show not 14 0.21
show only 0 1.7
show onsite 7 -0.57
show open 0 -0.21 7 -0.57
show ours 0 0.76
show outparty 0 0.08
show personal 14 1.29
show readmore 19 0.4
show receive 4 0.24
show refers 6 0.55
show these 19 0.42
show thou 7 -0.93
show to 7 -0.21
show use 6 0.27
show window 2 -0.25 6 1.46 7 -0.23
show you 0 0.88
shown  0 -0.09 2 -0.33 5 -0.24 7 -0.61 8 -0.78 10 -0.05 13 -0.17 20 -0.82
shown @ 8 -0.55
shown after 7 -0.01
shown analytics 3 0.33
shown appears 21 0.2
shown beneath 19 -0.6
shown consent 6 1.01
shown cookie 19 -1.23
shown copula 18 -0.91 19 -1.04
shown holdings 15 0.26
shown leans 16 1.23
shown not 11 0.68 15 0.13
shown onsite 4 0.31
shown someone 5 -0.41
shown technology 3 0.61
shown these 21 0.92
shown thisdoc 19 -1.24
shown thou 19 1.52
shown to 9 0.21
shown tool 19 0.56
shown usable 4 -3.79
shown use 6 0.48
shown we 15 0.03 17 -1.02
shown whole 18 2.58 19 -0.71
shown with 6 1.11
sitealone  15 2.2
slot  3 1.68 9 -0.16 11 -0.17 13 -0.21 18 -0.76 20 1.46
slot analytics 3 1.85
slot assigned 3 1.57
slot by 20 0.63
slot click 4 0.97
slot content 3 0.65
slot h_life 19 0.43
slot leans 3 0.46
slot measure 20 0.54
slot not 8 0.57 20 3.22
slot offpage 7 0.55
slot open 20 0.85
slot someone 4 0.32 20 0.56
slot thisdoc 3 -2.1 20 2.11
slot window 3 0.2
socialpage  3 -0.43 10 -0.46 12 -0.19 20 -0.38
someof  0 -0.65 5 -0.11 16 -0.26 17 -1.3
someone  1 -0.4 2 -0.03 3 -0.41 5 -0.28 7 -0.74 11 1.07 12 -0.11 13 -0.65 15 -0.72 16 -0.55 17 -0.61 21 -0.72
someone @ 4 0.66
someone ^ 15 -0.39
someone after 1 0.33
someone analytics 0 0.89 3 0.64
someone category 3 0.35
someone click 0 -0.08
someone confined 11 0.21
someone consent 1 0.16 2 -0.52 5 -0.15
someone content 9 -1.06
someone cookie 4 0.23
someone copula 9 0.54 11 0.6
someone counts 11 0.03
someone crosssite 15 0.17
someone deed 0 -0.07 9 0.59
someone effect 4 0.14
someone expire 11 1.88
someone freeof 18 1
someone goesout 13 0.3
someone identify 11 0.14
someone identity 6 -0.34
someone if 0 -1.27
someone leans 10 0.47
someone necessary 2 1.29
someone not 8 -1.3
someone offpage 0 0.02 4 0.34
someone only 0 -0.16 2 0.07 9 -1.02
someone onsite 6 0.41
someone other 15 0.22
someone others 15 1.9
someone ours 21 1.78
someone outparty 13 0.03
someone personal 13 -0.34
someone playstart 8 1.84
someone present 0 0.07 9 -0.26
someone receive 9 -0.18 19 0.32
someone recognition 11 0.63 14 -1.6
someone records 9 0.05 11 -0.84
someone refers 7 -1.69
someone reject 0 -0.8
someone show 6 1.31
someone switchon 3 1.03 8 0.76
someone these 7 -0.5
someone thou 9 -1.29
someone to 5 0.09 7 -0.37
someone traffic 9 0.03
someone transfer 9 0.84 21 0.77
someone verbfirst 9 -1.49
someone we 21 0.71
someone websites 11 -0.78 15 0.68
someone whereif 9 2.5
someone who 19 -0.1
someone with 11 -1.15 20 0.1
someone you 5 -0.21 8 -1.2
stay  3 0.28 6 -0.55 7 -0.24 9 -0.18 10 -0.13
stay after 2 1.21
stay appears 3 0.52
stay blocked 0 1.22
stay consent 3 0.79
stay inland 16 0.73
stay someone 13 1.41
stay tool 19 0.87
stay withus 13 0.39
store  3 -0.62 5 -0.01 6 -0.17 7 -1.76 8 -0.49 15 -0.19 17 -0.63 21 -0.57
store copula 10 0.29
store inland 16 1.48
store ip 12 2.02
store leans 13 0.56
store negation 12 1.79
store not 12 0.21 14 1.33
store pd 14 0.77
store server 16 -0.41
store shown 10 0.57
store stay 16 -0.5
store stores 4 -0.11
store these 11 1.5
store within 16 0.78
stores  0 -0.47 3 -0.35 4 -1.01 5 -0.01 6 -0.97 8 -0.66 9 -0.51 10 -0.01 11 -0.03 12 -0.02 16 0.81 17 -0.96 18 -0.63 19 -0.78 20 -0.9 21 -0.55
stores bounded 16 1.51
stores by 1 0.32
stores confined 16 1.62
stores cookie 2 0.7
stores cookies 2 0.34
stores copula 16 -0.59
stores country 16 -2.13
stores euland 16 2.51
stores goesout 16 -0.55
stores inland 16 0.89
stores kept 16 1.27
stores leans 16 0.17
stores other 16 2.74
stores refers 16 0.24
stores server 16 1.22
stores stay 16 0.77
stores switchon 3 -0.61
stores thirdcountry 16 -1.54
stores together 7 0.08
stores we 9 0.9
stores wesubj 9 0.94
striving  16 -1.48
striving holdings 16 -0.45
switchon  10 2.08 11 -0.23 12 1.69
switchon set 3 -0.88 12 0.01
switchon you 3 -0.05
technology  0 1.44 1 -0.66 6 -0.25 8 -0.74 9 -0.41 13 -0.48 16 -1.04 20 -0.14 21 -0.18
technology @ 17 1.21
technology ^ 0 0.4 20 -0.37
technology after 3 0.15 7 1.37
technology analytics 3 0.14
technology aslongas 0 0.26
technology before 0 1.29
technology blocked 0 2.1
technology domain 12 0.73
technology marketing 3 0.72
technology negation 0 0.4
technology offpage 7 0.12
technology open 7 1.68
technology outparty 17 0.17
technology payment 17 -1.05
technology provider 19 0.15
technology service 0 -0.28 3 -0.14
technology set 3 0.52 7 0.55
technology settings 19 1.41
technology these 19 1.25
technology third 17 2.54
technology tool 0 -0.99
technology verbfirst 3 0.43
technology without 0 0.27
theonly  17 2.93
theonly we 17 0.36
thereupon @ 8 2.72
thereupon negation 8 1.05
thereupon not 0 0.91 8 0.53
these  0 -0.48 2 -0.19 4 -0.36 6 -0.47 7 -0.33 8 -0.05 9 -1 11 -0.13 12 -0.16 13 -0.34 15 -0.49 16 -1.04 18 -0.52 20 -0.19 21 -0.44
these @ 10 0.11
these ^ 2 -0.31 3 -0.49 8 -0.09
these after 7 0.59
these analytics 3 0.54
these anon 11 1.2
these by 8 0.43 10 0.23
these cannot 11 0.43
these category 0 0.65
these consent 4 0.2
these cookie 17 0.39
these cookies 17 0.32
these copula 15 0.11
these described 18 0.84
these endpart 12 0.49
these exist 6 0.24 9 0.45
these ground 1 0.72
these h_name 0 -0.64
these holdings 0 0.08 5 0.06 16 -0.02
these inland 16 1.09
these knowing 21 0.66
these linkword 20 2.82
these list 17 1.73
these load 7 0.48
these marketing 3 0.6
these necessary 2 0.69
these open 7 0.03
these others 17 -0.16
these ours 13 0.17
these outparty 15 0.39
these perhaps 11 1
these records 13 -0.31
these share 13 0.06
these shown 3 0.69 12 -0.93
these slot 3 0.92 20 0.37
these someone 1 -0.18
these third 15 0.29
these thispolicy 18 2.4
these thou 0 -0.07 3 -0.14
these tool 17 0.44 19 0.14
these toward 13 0.51
these verbfirst 1 -0.53
these we 13 0.77
these wesubj 0 -0.52
these whole 14 0.97 18 1.48
these window 6 0.16
these withdraw 5 0.47
these you 14 -0.37 18 -0.04
third  9 -0.18 13 0.94 14 -1.1
third other 13 -1.75 15 0.38
third others 17 -0.78
third outparty 9 -0.15 13 0.75 14 -0.87
third tool 13 0.54
third verbfirst 13 -0.95
thirdcountry  13 -2.49 16 4.21
thirdcountry inland 16 -3.2
thisdoc  0 -0.63 1 -0.11 2 -1.18 3 -1 4 -0.78 6 -0.78 7 -0.89 8 -1.46 9 -0.78 10 -0.51 11 -0.4 12 -0.01 13 -0.31 14 -1.27 15 -0.56 16 -0.9 18 1.94 19 -1.79
thisdoc ^ 18 0.25
thisdoc all 18 1.61
thisdoc beneath 3 1.32
thisdoc cookie 17 0.03 18 0.16
thisdoc cookies 17 0.05 18 0.36
thisdoc find 18 0.93
thisdoc listing 18 0.04 19 -0.42
thisdoc offpage 19 0.23
thisdoc records 17 1.31
thisdoc thou 5 0.29
thisdoc whole 17 -0.2 18 0.98 19 -0.39
thisdoc you 18 0.39
thou  1 -0.07 8 -0.04 11 -0.02 12 -0.34 13 -0.7 15 -0.45 16 -0.47 17 -0.79 18 -0.45 19 -0.26 20 -0.12
thou @ 1 0.2 4 0.13 9 -0.49
thou ^ 5 -0.02 9 -0.13 13 -0.53
thou after 6 0.78
thou all 4 1.18
thou analytics 0 0.58
thou banner 19 0.37
thou beneath 5 0.52
thou bounded 9 -0.44
thou by 4 0.42 5 -0.73
thou choice 9 0.41
thou click 0 -0.81 8 -0.33
thou confined 2 0.53
thou consent 0 0.12 19 0.01
thou content 8 1.19 9 -2.36
thou cookie 4 0.18 19 -0.56
thou cookies 19 -0.43
thou deal 9 0.34
thou encrypt 21 1.18
thou euland 16 0.25
thou holdings 13 -0.29
thou inland 16 0.64
thou leans 6 0.44
thou load 7 -0.76
thou measure 20 0.04
thou none 0 0.44
thou not 2 0.36 5 -0.09 6 0.86
thou offpage 7 -0.15 19 0.29
thou only 2 0.54 9 -1.43
thou open 6 0.03 7 0.22
thou optout 20 0.21
thou others 13 1.01
thou outparty 0 0.74
thou playstart 8 1.18
thou provider 0 0.92
thou shorten 11 0.29
thou show 0 -0.47
thou someone 4 -0.23 6 -0.96 9 -0.63 14 -0.13 15 -0.01
thou store 1 1.26 9 0.51
thou these 5 1.41 6 0.1
thou third 13 0.04
thou tool 4 0.25 5 1.07
thou toward 4 -0.24
thou verbfirst 0 1.14 4 0.22 15 0.11
thou we 3 -0.16
thou wesubj 0 0.81
thou with 3 0.81
thou withdraw 5 0.14
thou you 0 -0.73 2 -0.1 3 -0.24 9 -0.02 11 -0.3 13 -0.18
thumbnail  8 1.06 9 -1.92
tie merge 11 -1.32
tls  7 -1.89 21 7.4
tls copula 21 -7.78
tls whole 21 0.88
to  0 -0.47 1 -0.27 2 -0.39 3 -0.37 6 -0.08 7 -0.14 8 -0.79 9 -0.06 10 -0.09 11 -0.14 15 -0.45 16 -0.17 17 -0.3 21 -0.29
to @ 3 -0.69 5 1.01
to by 13 -0.3 20 0.25
to content 3 0.18
to cookie 10 -1.15 19 0.18
to cookies 10 -0.88 19 0.41
to detail 19 1.21
to effect 4 -0.51
to giveaway 13 -2.14
to knowing 13 -0.64
to leans 20 0.31
to marketing 0 0.05 3 0.46 20 1.02
to negation 16 0.27
to newsletter 5 -1.77
to nobody 13 0.74
to offtopic 5 -0.12
to others 15 0.28
to privacymode 10 -0.14
to set 13 0.87
to show 7 0.02
to shown 16 0.85
to someone 4 0.35 20 1.29
to these 19 0.11
to tool 19 0.39
to toward 0 -0.18 4 -0.49 7 -0.04 19 -0.05
to we 0 0.32
together  0 -0.01 7 3.7 9 -0.2 10 -0.02 19 -0.56
together duty 8 0.97
together each 7 -0.72
together merge 15 -0.01
together onsite 7 0.24
together set 7 0.95
together show 7 0.37
together thou 7 0.03
together to 7 0.43
together tool 7 0.33
together whole 7 -0.91
together with 7 0.79
tool  1 -0.6 2 -0.03 4 -0.09 8 -0.15 9 -0.31 11 -1.01 12 -0.97 13 -0.2 14 -0.07 15 -0.28 16 -0.61 20 -1.13 21 -0.84
tool @ 17 0.71 18 1.44
tool ^ 4 -0.07
tool after 9 0.01 11 0.03
tool all 17 0.36
tool appears 6 0.44
tool banner 0 1.29
tool basis_li 3 2.67
tool below 19 1.71
tool beneath 19 0.28
tool bounded 17 0.03
tool by 6 0.86 18 0.53
tool change 19 1.34
tool complete 18 1.43
tool cookie 0 -0.12 2 -0.18 18 -0.12
tool cookies 0 -0.01 2 -0.12 18 -0.03
tool copula 13 -0.68 17 0.11 19 0.88
tool default 2 -0.82
tool detail 19 0.44
tool domain 10 1.22
tool find 19 1.64
tool fullest 18 1.85
tool gets 6 1.08
tool leans 18 0.46 19 0.12
tool listed 19 0.1
tool marketing 17 -1.98
tool necessary 3 -1.65
tool not 17 0.21
tool offpage 6 -0.27 19 1.83
tool only 9 1.07 17 1.31
tool onsite 18 0.16
tool open 6 0.68 19 0.42
tool ours 3 0.63
tool personal 14 0.13
tool provider 19 0.03
tool refers 19 0.16
tool set 9 0.79
tool show 6 0.74
tool stores 2 1.02
tool these 3 0.22 6 0.41 19 0.07
tool thispolicy 18 3.57
tool to 18 0.73
tool use 17 0.94
tool verbfirst 4 0.12 13 -0.36 18 0.4
tool we 17 1.17
tool wesubj 19 0.98
tool you 6 0.73
toward  0 -0.02 1 -0.22 3 -0.46 5 -0.24 6 -0.1 7 -0.1 8 -0.08 10 -1.21 11 -0.52 12 -0.66 14 -0.38 15 -0.23 16 -0.46 17 -0.93 18 -0.89 19 -0.54
toward @ 5 0.33 9 1.86 11 -0.27
toward after 9 0.07
toward before 0 0.33
toward by 7 -1.2 20 0.31
toward click 9 0.89
toward consent 1 0.04 5 0.65
toward content 3 0.19
toward cookie 4 0.4 5 0.78 10 -0.72
toward cookies 4 0.19 10 -0.54
toward copula 11 0.25 13 0.79
toward domain 10 -0.53
toward encrypt 21 0.75
toward first 8 0.8
toward goesout 16 0.21
toward h_name 4 0.96
toward h_provider 9 1.09
toward holdings 13 -0.31
toward knowing 13 -0.3
toward leans 20 0.7
toward marketing 3 0.31
toward measure 20 0.1
toward negation 4 0.1 13 0.67 16 0.03
toward nobody 13 0.89
toward offpage 0 1.22 19 0.69
toward offtopic 5 -0.21
toward only 9 0.3
toward others 13 0.09
toward ours 13 -0.96
toward outparty 13 1.41
toward owndata 17 1.35
toward records 13 -0.5
toward reject 4 -1.26
toward same 4 1.48
toward server 7 0.1
toward service 0 -0.89
toward set 13 0.5
toward someone 11 0.48
toward technology 0 -1.24
toward these 0 0.89
toward to 13 -0.21
toward tool 2 0.39 4 0.01 5 0.19
toward verbfirst 21 0.42
toward video 8 0.47
toward we 9 -0.42
track  4 -0.78 13 -0.66 14 -0.45 15 1.74 17 -0.02 19 -0.34
track choice 3 0.49
track negation 15 2.17
track not 15 1.39
track other 15 0.84
track others 15 0.12
track outparty 15 0.96
track yourchoice 3 2.48
trading  13 1.53
trading negation 13 0.59
trading not 13 0.72
trading ours 13 0.03
trading records 13 0.37
trading share 20 1.24
trading yours 13 0.15
traffic  0 -1.9 1 -0.34 3 -0.39 5 -0.41 6 -0.7 7 -0.44 8 -0.59 10 -0.4 14 -1.03 15 -0.57 17 -0.39 19 -0.39
traffic ^ 21 0.01
traffic anon 11 0.3
traffic before 9 0.06
traffic click 9 0.62
traffic confined 13 0.68
traffic copula 21 1.58
traffic deed 9 0.54
traffic encrypt 21 2.24
traffic flow 21 0.56
traffic holdings 21 0.29
traffic negation 9 0.42 13 1.3
traffic not 9 0.38
traffic others 13 1.2
traffic ours 21 1.78
traffic personaldata 9 0.62
traffic records 9 0.51
traffic server 21 0.61
traffic stay 13 1.33
traffic stores 21 0.37
traffic tls 21 1.22
traffic transfer 21 0.67
traffic you 9 0.29
transfer  0 -0.15 1 -0.07 4 -0.21 8 -0.28 12 -1.04
transfer @ 8 1.32
transfer after 9 0.56
transfer deal 9 -0.14
transfer deed 9 -0.44
transfer encrypt 21 0.91
transfer marketing 20 0.84
transfer negation 16 0.13
transfer not 16 0.48
transfer these 9 0.85
transfer thou 9 1.25
transfer to 9 0.48
transfer tool 13 0.31
transfer traffic 13 -0.16 21 -0.82
turnoff  9 -0.29 12 -0.06 20 3.3
turnoff ^ 20 0.31
turnoff consent 0 0.87
turnoff measure 20 1.39
turnoff toward 17 1.01
twoclick  8 0.39
twoclick service 8 0.04
undo  0 -1.25 5 3.56
unless  0 1.23 2 0.27 4 -2.2
unless consent 0 1.1 1 1.04
unless deed 9 0.54
unless necessary 2 0.46
unless someone 9 1.7
unlinkable  11 0.39
unnecessary  0 0.81
unnecessary blocked 2 4.22
unnecessary cookie 0 0.44
unnecessary cookies 0 0.13
unnecessary copula 0 -0.82
unnecessary negation 4 1.51
unnecessary set 0 0.1
unnecessary tool 0 0.21
unnecessary whole 3 1.06
unnecessary you 0 0.37
url  0 -0.56 3 -2 4 -1.3 7 -0.41 9 -0.3 10 0.58 11 -0.15 13 -0.36 14 -0.3 18 -0.07 19 3.01 20 4.25
usa  13 -0.11
usable  2 -1.67 4 4.1 12 -1.24
use  3 -0.1 4 -0.12 7 -0.8 9 -1.31 13 -1.13 15 -0.62 18 -0.14 20 0.74
use @ 3 -0.74 6 0.13
use analytics 12 1.48
use anon 12 0.85
use by 0 0.54 12 0.52
use click 8 2.11
use consent 0 0.57
use cookies 10 0.61 17 0.95
use copula 0 0.23
use domain 10 0.6
use find 19 1.5
use following 17 1.65
use h_name 17 -0.02
use inland 16 0.86
use necessary 2 1.32
use negation 0 -1.02 10 -0.06 13 -0.06 17 1.25
use not 17 0.87
use offpage 19 0.88
use only 0 1.05 17 0.51
use others 17 -0.74
use privacymode 10 2.16
use session 17 1.42
use these 0 0.27 17 0.01
use thou 0 -0.71 19 0.89
use tls 21 0.45
use to 17 -0.31
use tool 5 -0.33 18 -1.29
use toward 11 0.26
use with 12 1.91
use withdraw 5 0.65
use you 0 1.38
verbfirst  1 -0.45 5 -0.83 6 -0.76 8 -0.28 9 -0.54 10 -0.35 13 -0.97 14 -0.41 15 -0.44 16 -0.64 17 -0.14 19 -0.39 20 -0.6
verbfirst @ 7 -0.04
verbfirst ^ 1 1.11 4 -0.46 11 -0.09
verbfirst answer 6 1.87
verbfirst answered 6 0.55
verbfirst ask 1 -0.04
verbfirst banner 0 0.69
verbfirst bounded 2 0.7
verbfirst by 3 0.18 7 -0.78
verbfirst category 3 0.6
verbfirst choice 10 0.31
verbfirst click 8 0.13 9 0.21
verbfirst cookie 17 -0.04 18 0.61
verbfirst cookies 3 0.12 18 0.72
verbfirst copula 0 -0.28 6 -0.5 7 -0.64 9 -0.1 12 -0.4 15 -0.37
verbfirst deal 14 0.94
verbfirst detail 11 0.36
verbfirst each 7 -3.08
verbfirst exist 16 -0.01
verbfirst h_provider 8 0.31
verbfirst inland 16 0.7
verbfirst leans 9 0.37
verbfirst listing 18 0.33
verbfirst marketing 3 1.68
verbfirst negation 11 0.41 13 0.32
verbfirst not 17 0.87
verbfirst only 0 -0.47 1 0.53
verbfirst open 4 0.01
verbfirst present 16 -0.03
verbfirst same 4 0.82
verbfirst set 10 0.13
verbfirst shorten 12 0.91
verbfirst someone 19 0.21 20 0.85
verbfirst store 16 1.17
verbfirst these 0 0.52 1 0.98 2 0.05 4 0.22 10 0.65 21 0.54
verbfirst third 13 0.77
verbfirst thisdoc 18 0.01
verbfirst thou 8 0.37
verbfirst tls 21 1.39
verbfirst to 0 0.63
verbfirst together 7 0.42
verbfirst tool 0 0.49
verbfirst toward 13 1.24
verbfirst transfer 21 0.86
verbfirst with 0 -0.31
verbfirst yours 9 0.56
video  4 -0.51 9 -1.79
video @ 3 0.44
video ^ 10 1.39
video by 10 0.23
video content 4 -0.07 8 -0.15
video deletion 3 0.16
video holdings 10 -0.83
video includes 3 0.4
video negation 8 0.1
video not 8 0.32
video these 8 0.25 10 1.63
video together 8 -1.72
video tool 8 0.92 10 2.61
video track 10 0.14
video verbfirst 8 0.02 10 1.35
visitorid you 15 0.28
wait  3 -0.52
wait analytics 0 -0.31
wait not 0 -0.15
we  0 -0.68 1 -0.84 2 -0.89 3 -0.45 4 -0.98 5 -0.25 6 -0.48 7 -0.57 8 -1.37 9 -0.41 14 -0.48 15 -0.29 16 -0.2 18 -0.68 19 -0.93 20 -0.93
we @ 6 0.63
we ^ 1 -0.81 2 -0.7 3 -0.44 5 -0.61 11 -0.73 17 0.43 19 -0.31
we analytics 3 -0.85
we asked 1 -0.93
we assigned 3 0.62
we by 3 0.92 7 -0.21
we click 9 1.1
we consent 3 -2.27
we cookies 2 0.07
we counts 11 0.43
we default 6 -3.76
we embed 10 0.04
we holdings 9 -0.36 11 -0.01 16 0.65
we keepus 13 0.94
we leans 13 0.38
we listing 18 0.58
we measure 14 1.96
we negation 10 -1.17 11 0.48 15 0.37 16 -0.31
we not 2 -0.7 10 -1.11 13 0.54
we only 0 -0.4 11 0.81
we onsite 21 -2.76
we ours 0 -0.05 10 -0.04 11 -0.22
we owndata 9 -0.64
we personaldata 17 -0.04
we planned 10 -0.26
we process 13 -0.36
we processor 17 1.84
we someone 5 -0.14 14 0.27 15 0.7
we stay 13 0.78
we store 12 0.59
we technology 0 0.69
we these 7 0.57 15 0.56
we third 13 0.99
we thou 15 0.18
we tool 17 0.01 19 0.55
we toward 9 -0.64
we twoclick 8 2.61
we use 0 -0.11 11 -0.05 13 -0.06
we verbfirst 0 -0.44
we websites 0 0.94 7 0.87 15 0.11
we wesubj 2 -0.21 3 -0.34 4 -0.5 5 -1.2 6 -0.41 7 -0.34 9 -0.28 11 -0.37 12 -0.27 14 -0.4 15 -0.48 16 -0.76 17 -0.54 18 -0.21 20 -0.24 21 -0.57
we with 7 -0.9
we withdraw 5 0.21
we you 13 0.24 15 1.03 17 -0.03
we yours 9 0.19
websites  0 -0.05 1 -0.44 3 -1.73 5 -0.29 9 -1.17 11 -1.22 13 -0.92 18 -0.08 19 -0.43 20 -1.2
websites after 6 -3.33
websites before 12 1.64
websites flow 15 0.43
websites negation 15 0.98
websites shorten 12 0.88
websites with 12 1.98 21 -0.33
wesubj  2 -0.16 3 -0.27 4 -0.43 5 -1.12 6 -0.35 7 -0.27 9 -0.21 11 -0.28 12 -0.21 14 -0.33 15 -0.43 16 -0.67 17 -0.38 18 -0.16 20 -0.18 21 -0.51
wesubj @ 0 0.55 17 -0.01
wesubj ^ 1 -0.34 10 -0.32 11 -0.05 14 -0.65 19 -0.49
wesubj ask 0 0.53
wesubj before 0 0.95
wesubj by 0 0.08 7 -0.38
wesubj choice 10 0.47
wesubj content 10 -0.19
wesubj cookie 2 0.46 3 1.23
wesubj cookies 2 1.03 17 0.34
wesubj deed 9 -0.37 10 0.02
wesubj following 17 0.45
wesubj h_provider 10 0.03
wesubj h_purpose 12 0.64
wesubj holdings 0 0.02
wesubj if 0 1.39
wesubj inland 16 -0.54
wesubj keepus 13 0.77
wesubj leans 13 0.33
wesubj list 19 0.72
wesubj load 0 0.3
wesubj measure 0 1.01
wesubj negation 10 -0.04 12 0.26 14 -1.37
wesubj none 13 0.66
wesubj not 13 0.02 14 -0.35
wesubj only 11 0.43
wesubj ours 1 1.14
wesubj owndata 13 0.54
wesubj pd 13 0.25
wesubj personal 13 0.32
wesubj privacymode 10 2
wesubj set 0 -0.51
wesubj share 13 0.48
wesubj show 11 0.69
wesubj shown 9 0.28
wesubj someone 0 -0.16 13 -0.38
wesubj stores 16 0.65
wesubj these 17 0.49
wesubj to 11 -0.92
wesubj tool 13 -1.16 17 0.94
wesubj toward 13 -0.48
wesubj trading 13 1.2
wesubj twoclick 8 0.23
wesubj use 8 0.03 17 1.11
wesubj we 1 0.69 11 -0.76 17 -1.53
whereif  0 -0.28 19 -0.17
whereif ^ 16 -0.87
which tool 17 1.45
which who 3 -1.04 19 -0.71
who  3 -0.64 13 -0.09
who ^ 19 1.66
who h_name 18 1.12
who outparty 11 -0.5
whole  6 -0.61 8 -0.46 11 -0.25 12 -0.06 19 -0.13 20 -0.79
whole @ 18 0.58
whole ^ 18 1.44
whole below 18 -2.84
whole bounded 16 -0.51
whole by 18 0.51
whole cookie 4 -0.63
whole cookies 4 -0.52
whole copula 12 -0.7
whole find 4 3.32
whole h_name 4 -0.04
whole listing 18 0.84
whole onsite 18 1.15
whole open 7 0.45
whole outparty 3 0.28
whole receive 18 1.47
whole require 3 2.09
whole service 18 0.23
whole shorten 11 0.68
whole tls 21 1.11
whole to 7 1.85
whole tool 4 -0.92 18 2.13
whole use 18 1.29
whole we 18 1.38
whole websites 21 0.24
whole withdraw 5 0.64
window  1 -0.1 3 0.72 4 -0.9 6 1.85 7 -0.72 9 -0.38 10 -0.17 11 -0.31 16 -0.42 18 -0.48
window banner 6 -0.82
window consent 0 -1.48
window cookie 6 0.16
window cookies 6 0.57
window encrypt 21 1.12
window not 0 1
window offpage 3 0.04
window open 6 0.94
window show 6 0.23
window slot 3 -0.89
window someone 6 0.22
window these 3 0.05
window thou 6 0.07
window with 6 0.83
with  0 -0.01 1 -0.23 3 -0.32 4 -0.43 9 -0.24 11 -0.11 13 -0.88 14 -0.04 16 -0.33 17 -0.66 18 -0.5 21 -0.15
with @ 7 -0.37
with arrival 6 0.26
with assigned 20 1.48
with by 1 -0.21 4 -0.7 13 -0.13
with click 8 0.78
with consent 1 1.27
with deed 9 1.25 20 0.57
with detail 11 0.4
with domain 3 0.99
with flow 7 0.16
with h_life 11 1.97
with ip 12 -0.05
with knowing 7 1.91
with not 11 0.18 20 0.51
with onsite 15 0.38
with records 15 1.22
with socialpage 6 0.81
with someone 6 0.6
with stay 19 0.18
with these 0 1.7 10 0.17 20 0.35
with thisdoc 20 0.62
with thou 15 0.07
with to 5 0.16
with together 7 -0.58
with tool 2 0.29
with toward 6 1.07
with verbfirst 10 0.49
with you 6 0.08 12 -0.09
withdraw  0 -1.51 1 -2.14 3 -1.35 4 -0.88 5 3.71 6 -0.46 19 -0.75
withdraw @ 5 0.8
withdraw ^ 5 2.38
withdraw cookie 5 0.8
withdraw cookies 5 0.38
withdraw offpage 5 0.41
withdraw tool 5 0.42
withdraw toward 5 0.49
withdraw undo 5 -1.4
without  13 -0.85
without ^ 14 -0.77
without before 14 1.32
without consent 0 1.31
without negation 9 0.31
without personaldata 14 1.93
withus we 7 0.95
words 0 0 -2.59 1 -2.37 2 -3.1 3 -1.73 4 -2.75 5 -3.01 6 -3.07 7 -2.46 8 -2.77 9 -2.64 10 -2.45 11 -2.11 12 -2.29 13 -0.91 14 -1.72 15 -2.24 16 -1.71 17 -1.72 18 -2.01 19 -1.73 20 -4.18 21 -2.56
words 1 0 -2.74 1 -2.38 2 -2.72 3 -2.05 4 -1.73 5 -1.38 6 -2.43 7 -2.36 8 -2.93 9 -1.47 10 -2.61 11 -2.42 12 -2.59 13 -1.25 14 -1.46 15 -1.81 16 -2.36 17 -2.17 18 -2.63 19 -0.92 20 -1.7 21 -2.17
words 2 0 -2.07 1 -0.69 2 -1.72 3 -1.8 4 -1.65 6 -1.41 7 -1.92 8 -1.65 9 -1.48 10 -1.57 11 -1.56 12 -1.87 17 -2.68 18 -2.16 20 -1.22 21 -1.94
you  1 -0.16 2 -0.88 3 -0.42 5 -0.53 7 -0.11 9 -0.11 10 -1.54 11 -0.84 14 -0.61 15 -0.3 16 -0.76 17 -1.1 18 -0.98 19 -1 21 -0.39
you @ 9 0.99 20 0.8
you ^ 0 -0.44 1 -0.12 2 -0.31 7 -0.36 8 -0.03 12 -0.24 19 -0.51 20 -0.69
you account 9 0.04
you after 6 0.93 15 0.41
you again 5 0.11
you all 4 0.3
you answer 9 0.44
you anytime 5 1.47
you assigned 5 1.15
you banner 3 -2.1
you before 9 0.22 12 0.29
you bounded 2 0.35
you browser 7 0.5
you choice 3 -0.73 9 0.47
you click 0 -0.83
you consent 0 1.03 1 0.04 9 -0.4
you cookie 4 1.16
you copula 2 0.4 6 0.03 9 0.26 13 0.43
you dc_address 7 0.63
you deal 9 0.06 15 0.38 21 0.18
you detail 9 0.34
you effect 4 1.04
you encrypt 21 1.24
you evenif 4 1.64
you expire 5 0.03
you firstvisit 6 1.05
you freeof 4 0.25
you functional 3 0.11
you ground 0 0.05
you holdings 5 0.24 6 0.07 13 0.14 15 -0.47
you if 5 0.02
you leans 20 -0.53
you load 8 0.32
you negation 9 0.26 11 0.57 13 0.21
you none 13 0.47
you not 2 2.04 4 0.36
you offpage 3 -0.06 19 0.42
you offtopic 4 -3.46
you only 2 0.84
you onsite 6 0.05 7 0.05 14 0.28
you ours 21 0.55
you outparty 0 0.93 13 0.34
you outside 20 2.55
you personaldata 13 0.32
you process 1 1.35
you receive 9 -0.99
you shorten 12 1.05
you show 6 0.59 13 -0.29
you shown 10 1.8
you someone 0 -0.26 3 -0.42 8 -0.38 19 -0.16 21 -0.81
you store 12 -0.53
you stores 1 1.11
you these 3 0.13 13 0.09
you thou 0 -1.14 1 -0.55 2 -0.69 8 -0.47 11 -1.01 12 -0.5 14 -0.88 17 -0.7 18 -0.33 21 -1.2
you tool 3 -0.46 4 0.62 5 0.26 6 0.24 9 -0.74
you transfer 9 0.99
you turnoff 20 -1.45
you verbfirst 0 0.58 4 0.63 10 0.12
you we 4 -0.26 9 0.71 10 0.75
you websites 15 1.41
you wesubj 1 0.08
you with 0 -0.23 3 0.22 20 0.32 21 0.18
you withdraw 5 0.23
you without 4 0.2
you yourchoice 5 1.55
yourchoice  3 0.87 5 1.33 6 -0.07
yourchoice by 3 1.53
yourchoice not 5 1.92
yours  7 -0.2 13 1.2 14 -0.06 17 -0.81
yours ^ 13 0.7
yours anon 11 0.91
yours confined 12 0.38
yours deed 9 0.6
yours encrypt 21 0.02
yours inland 16 1.88
yours ip 12 0.39
yours not 13 0.88
yours ours 13 1.63
yours stay 16 0.95
yours store 12 0.95
yours stores 16 0.18
yours transfer 21 1.36
yours you 9 1.81`;
